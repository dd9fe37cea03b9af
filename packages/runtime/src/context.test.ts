import type { IntegrationEnvironment } from '@contentkit/schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createContext } from './index.ts';

const environment: IntegrationEnvironment = {
  apiEndpoint: 'https://api.example.com',
  apiTokens: { integration: 'integration-token', installation: 'installation-token' },
  integration: {
    name: 'tickets',
    version: 3,
    title: 'Tickets',
    urls: {
      location: 'https://api.example.com/v1/integrations/tickets',
      app: 'https://app.example.com/integrations/tickets',
      assets: 'https://api.example.com/assets',
      publicEndpoint: 'https://api.example.com/tickets',
      publicContentEndpoint: 'https://content.example.com/tickets',
    },
  },
  secrets: {},
  signingSecrets: { integration: 'secret' },
};

const context = createContext(environment, () => undefined);

describe('context.api', () => {
  const sent: Request[] = [];
  let answer = (): Response => Response.json({});

  beforeEach(() => {
    sent.length = 0;
    answer = () => Response.json({});
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      sent.push(new Request(url, init));
      return answer();
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('R38: acts as the installation where there is one, and integration.api never does', async () => {
    await context.api.fetch('/user');
    await context.integration.api.fetch('/user');
    const { installation: _, ...integrationOnly } = environment.apiTokens;
    await createContext({ ...environment, apiTokens: integrationOnly }, () => undefined).api.fetch(
      '/user',
    );
    expect(sent.map((request) => request.headers.get('authorization'))).toEqual([
      'Bearer installation-token',
      'Bearer integration-token',
      'Bearer integration-token',
    ]);
    expect(sent[0]?.url).toBe('https://api.example.com/v1/user');
    expect(sent[0]?.headers.get('user-agent')).toBe('integration-tickets/3');
  });

  it('sends a text body as JSON, unless it says otherwise', async () => {
    await context.api.fetch('/a', { method: 'POST', body: '{}' });
    await context.api.fetch('/a', {
      method: 'POST',
      body: 'a',
      headers: { 'content-type': 'text/plain' },
    });
    expect(sent.map((request) => request.headers.get('content-type'))).toEqual([
      'application/json',
      'text/plain',
    ]);
  });

  it('never sends the token anywhere else', async () => {
    await expect(context.api.fetch('https://evil.example/')).rejects.toThrow(
      'The API path "https://evil.example/" does not begin with "/".',
    );
    await context.api.fetch('//evil.example/../../a');
    expect(sent.map((request) => new URL(request.url).origin)).toEqual(['https://api.example.com']);
  });

  it('queues a task as the integration', async () => {
    await context.integration.queueTask({ task: { sync: 1 }, schedule: 60 });
    expect(sent[0]?.url).toBe('https://api.example.com/v1/integrations/tickets/tasks');
    expect(await sent[0]?.json()).toEqual({ task: { sync: 1 }, schedule: 60 });

    answer = () => new Response('full', { status: 429 });
    await expect(context.integration.queueTask({ task: {} })).rejects.toThrow(
      'The API refused the task with status 429: full',
    );
  });
});
