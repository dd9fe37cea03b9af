import { describe, expect, it } from 'vitest';

import { createHost, createMemoryInstallations, type HostedIntegration } from './index.ts';
import { createTestLog, echoScript, integrationOf, post, renderRequest } from './test-script.ts';

const blocks = [
  {
    id: 'ticket',
    title: 'Ticket',
    urlUnfurl: ['https://tickets.example/*'],
    markdown: { codeblock: 'ticket', body: 'text' },
  },
];

const integrations: HostedIntegration[] = [
  integrationOf('tickets', echoScript, {
    blocks,
    secrets: { key: 'hunter2' },
    icon: 'https://a/b',
  }),
  integrationOf('settings', echoScript),
];

describe('what a host has', () => {
  it('is listed, one by one too, and never with secrets', async () => {
    const { api } = createHost({
      integrations,
      origins: { api: 'https://api.example', content: 'https://content.example' },
    });
    const list = await api.request('/v1/integrations');
    const text = await list.clone().text();
    expect(await list.json()).toMatchObject({
      count: 2,
      items: [
        {
          object: 'integration',
          name: 'tickets',
          title: 'Test tickets',
          blocks,
          urls: {
            location: 'https://api.example/v1/integrations/tickets',
            icon: 'https://a/b',
            publicEndpoint: 'https://api.example/v1/integrations/tickets/integration',
            publicContentEndpoint: 'https://content.example/v1/integrations/tickets/integration',
          },
        },
        { name: 'settings', blocks: [] },
      ],
    });
    expect(text).not.toMatch(/hunter2|secrets|token/i);
    const one = await api.request('/v1/integrations/settings');
    expect(await one.json()).toMatchObject({ name: 'settings' });
    expect((await api.request('/v1/integrations/other')).status).toBe(404);
  });

  it('is listed as the blocks that a space offers', async () => {
    const { api } = createHost({ integrations });
    const response = await api.request('/v1/spaces/space_1/integration-blocks');
    expect(await response.json()).toEqual([{ name: 'tickets', blocks }]);
  });

  it('is what is installed in that space', async () => {
    const everywhere = createMemoryInstallations(
      new Map([['tickets', { space: { colour: 'red' } }]]),
    );
    const { api } = createHost({
      integrations,
      installations: {
        ...everywhere,
        findSpaceInstallation: async (name, spaceId) =>
          spaceId === 'here' ? everywhere.findSpaceInstallation(name, spaceId) : undefined,
      },
    });
    const blocksOf = async (spaceId: string): Promise<unknown> =>
      (await api.request(`/v1/spaces/${spaceId}/integration-blocks`)).json();
    expect(await blocksOf('here')).toEqual([{ name: 'tickets', blocks }]);
    expect(await blocksOf('there')).toEqual([]);

    const context = { ...renderRequest.context, spaceId: 'there' };
    const response = await api.request(
      '/v1/integrations/tickets/render',
      post({ ...renderRequest, context }),
    );
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { code: 404, message: 'The integration "tickets" is not installed here.' },
    });
  });

  it('answers no other method', async () => {
    const { api } = createHost({ integrations });
    for (const path of [
      '/v1/integrations',
      '/v1/integrations/tickets',
      '/v1/spaces/a/integration-blocks',
    ]) {
      const response = await api.request(path, { method: 'POST' });
      expect(response.status, path).toBe(405);
      expect(response.headers.get('allow')).toBe('GET');
    }
  });
});

describe('what a host is given', () => {
  it.each([
    [{ manifest: { name: 'a', title: 'A' } }, 'not valid at "title"'],
    [{ manifest: { name: 'a/b', title: 'Name' } }, "cannot be an integration's name"],
    [{ manifest: { name: '..', title: 'Name' } }, "cannot be an integration's name"],
    [
      { manifest: { name: 'a', title: 'Name', blocks: [{ id: 'a', title: 'b' }] } },
      'not valid at "blocks.0.title"',
    ],
  ])('is checked: %o', ({ manifest }, message) => {
    expect(() => createHost({ integrations: [{ manifest, script: echoScript }] })).toThrow(message);
  });

  it('has one integration of each name', () => {
    expect(() =>
      createHost({
        integrations: [integrationOf('a', echoScript), integrationOf('a', echoScript)],
      }),
    ).toThrow('Two integrations are called "a".');
  });
});

describe('who may use the API', () => {
  const { api } = createHost({
    integrations,
    tokens: ['right'],
    allowedOrigins: ['https://app.example'],
  });

  it('is a page of an allowed origin, errors included', async () => {
    const from = (origin: string): Promise<Response> =>
      Promise.resolve(api.request('/v1/integrations', { headers: { origin } }));
    expect((await from('https://app.example')).headers.get('access-control-allow-origin')).toBe(
      'https://app.example',
    );
    expect((await from('https://evil.example')).headers.get('access-control-allow-origin')).toBe(
      null,
    );
    const preflight = await api.request('/v1/integrations/tickets/render', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe(
      'content-type,authorization',
    );
    const missing = await api.request('/v1/integrations/other', {
      headers: { origin: 'https://app.example', authorization: 'Bearer right' },
    });
    expect(missing.status).toBe(404);
    expect(missing.headers.get('access-control-allow-origin')).toBe('https://app.example');
  });
});

describe('a failure of the host itself', () => {
  it('is answered without details, which go to the log', async () => {
    const failure = new Error('the disk is on fire');
    const { entries, log } = createTestLog();
    const { api } = createHost({
      integrations,
      log,
      installations: {
        ...createMemoryInstallations(new Map()),
        findSpaceInstallation: () => Promise.reject(failure),
      },
    });
    const response = await api.request('/v1/spaces/a/integration-blocks');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('fire');
    expect(entries).toEqual([
      { message: 'GET /v1/spaces/a/integration-blocks failed inside the host', error: failure },
    ]);
  });
});
