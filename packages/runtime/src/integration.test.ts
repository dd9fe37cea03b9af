import type { IntegrationEnvironment } from '@contentkit/schema';
import { describe, expect, it } from 'vitest';

import { createIntegration, ExposableError } from './index.ts';
import type { IntegrationRuntimeDefinition, IntegrationScript, RuntimeLogger } from './index.ts';

const environment: IntegrationEnvironment = {
  apiEndpoint: 'https://api.example.com',
  apiTokens: { integration: 'token' },
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

interface Log {
  logger: RuntimeLogger;
  errors: unknown[][];
}

function createLog(): Log {
  const errors: unknown[][] = [];
  return {
    errors,
    logger: {
      info: () => undefined,
      debug: () => undefined,
      error: (...details) => errors.push(details),
    },
  };
}

/** Calls a script as the platform does. */
async function send(
  script: IntegrationScript,
  event: object,
  { body, waits = [] }: { body?: Blob | string; waits?: Promise<unknown>[] } = {},
): Promise<Response> {
  const form = new FormData();
  form.set('event', JSON.stringify({ eventId: 'event', ...event }));
  form.set('environment', JSON.stringify(environment));
  if (body !== undefined) form.set('fetch-body', body);
  const request = new Request('https://runtime.example/v1', { method: 'POST', body: form });
  return script.fetch(request, {}, { waitUntil: (promise) => waits.push(promise) });
}

async function answerOf(
  definition: IntegrationRuntimeDefinition,
  event: object,
): Promise<{ status: number; body: unknown; errors: unknown[][] }> {
  const { logger, errors } = createLog();
  const response = await send(createIntegration({ ...definition, logger }), event);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, body: isJson ? JSON.parse(text) : text, errors };
}

describe('events', () => {
  it('R36: a fetch event is the request at the public endpoint, body included', async () => {
    const script = createIntegration({
      fetch: async (request, context) =>
        Response.json(
          {
            url: request.url,
            method: request.method,
            header: request.headers.get('x-sent'),
            body: await request.text(),
            integration: context.environment.integration.name,
          },
          { status: 201 },
        ),
    });
    const response = await send(
      script,
      {
        type: 'fetch',
        request: {
          method: 'post',
          url: 'https://api.example.com/tickets/new?a=1',
          headers: { 'x-sent': 'yes', 'content-type': 'text/plain' },
        },
      },
      { body: new Blob(['hello']) },
    );
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      url: 'https://api.example.com/tickets/new?a=1',
      method: 'POST',
      header: 'yes',
      body: 'hello',
      integration: 'tickets',
    });
  });

  it('R36: the handlers of an event run one after another', async () => {
    const seen: string[] = [];
    const { status, body } = await answerOf(
      {
        events: {
          site_view: [
            async (event) => {
              await Promise.resolve();
              seen.push(event.url);
            },
            () => void seen.push('second'),
          ],
        },
      },
      { type: 'site_view', url: 'https://example.com' },
    );
    expect({ status, body }).toEqual({ status: 200, body: 'OK' });
    expect(seen).toEqual(['https://example.com', 'second']);
  });

  it('R36: a task reaches the task handler', async () => {
    const tasks: object[] = [];
    const { status } = await answerOf(
      { task: async (task) => void tasks.push(task) },
      { type: 'task', task: { sync: 1 } },
    );
    expect(status).toBe(200);
    expect(tasks).toEqual([{ sync: 1 }]);
  });

  it('R36: content events reach their source', async () => {
    const definition: IntegrationRuntimeDefinition = {
      contentSources: [
        { sourceId: 'changes', compute: async (event) => Response.json({ type: event.type }) },
      ],
    };
    expect(
      await answerOf(definition, { type: 'content_compute_revision', sourceId: 'changes' }),
    ).toMatchObject({ status: 200, body: { type: 'content_compute_revision' } });
    expect(
      await answerOf(definition, { type: 'content_compute_document', sourceId: 'other' }),
    ).toMatchObject({ status: 404, body: { error: 'Content source other not found' } });
  });

  it('R36: a published script that is absent is an empty one', async () => {
    expect(
      await answerOf(
        { fetch_published_script: () => undefined },
        { type: 'fetch_published_script', siteId: 'site' },
      ),
    ).toMatchObject({ status: 200, body: '/** no-op */' });
  });

  it('R36: a visitor is sent where the handler says', async () => {
    const script = createIntegration({
      fetch_visitor_authentication: () => Response.redirect('https://login.example.com/', 302),
    });
    const response = await send(script, { type: 'fetch_visitor_authentication', siteId: 'site' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('https://login.example.com/');
  });
});

describe('errors', () => {
  it.each([
    [{ type: 'ui_render', componentId: 'gone' }, 404, 'Component gone not found'],
    [{ type: 'site_view' }, 406, 'Integration does not handle "site_view" events'],
    [{ type: 'constructor' }, 406, 'Integration does not handle "constructor" events'],
    [{ type: 'task', task: {} }, 400, 'Integration does not handle tasks'],
    [
      { type: 'fetch', request: { method: 'get', url: 'https://example.com', headers: {} } },
      400,
      'Integration does not handle HTTP requests',
    ],
    [{ type: 'fetch_published_script' }, 400, 'Integration does not handle fetch_published_script'],
    [
      { type: 'fetch_visitor_authentication' },
      400,
      'Integration does not handle fetch_visitor_authentication',
    ],
  ])('R37: %o is answered with status %i', async (event, status, error) => {
    expect(await answerOf({}, event)).toEqual({ status, body: { error }, errors: [] });
  });

  it('R37: an ExposableError reaches the caller, and what caused it the log alone', async () => {
    const cause = new Error('connection refused');
    expect(
      await answerOf(
        {
          events: {
            site_view: () => {
              throw new ExposableError('Try again later', 503, { cause });
            },
          },
        },
        { type: 'site_view' },
      ),
    ).toEqual({
      status: 503,
      body: { error: 'Try again later' },
      errors: [['Try again later:', cause]],
    });
    expect(new ExposableError('Wrong').code).toBe(400);
  });

  it('R37: any other error is answered without details, which go to the log', async () => {
    const error = new Error('password is hunter2');
    expect(
      await answerOf(
        {
          events: {
            site_view: () => {
              throw error;
            },
          },
        },
        { type: 'site_view' },
      ),
    ).toEqual({
      status: 500,
      body: { error: 'Internal server error' },
      errors: [['an event failed:', error]],
    });
  });

  it('R37: a handler that answers with no Response is an error', async () => {
    // What JavaScript can do, and TypeScript would refuse.
    const fetch = (() => undefined) as unknown as () => Response;
    const { status, errors } = await answerOf(
      { fetch },
      { type: 'fetch', request: { method: 'get', url: 'https://example.com', headers: {} } },
    );
    expect(status).toBe(500);
    expect(String(errors[0]?.[1])).toContain('The handler of "fetch" answered with no Response');
  });

  it('R36: a call that is no multipart form is refused', async () => {
    const { logger } = createLog();
    const script = createIntegration({ logger });
    const response = await script.fetch(
      new Request('https://runtime.example/v1', { method: 'POST', body: '{}' }),
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'A script is called with a multipart form' });
  });
});

describe('work after the answer', () => {
  it('is handed to the platform, and its failure to the log', async () => {
    const { logger, errors } = createLog();
    const failure = new Error('late');
    const script = createIntegration({
      logger,
      events: { site_view: (_event, context) => context.waitUntil(Promise.reject(failure)) },
    });
    const waits: Promise<unknown>[] = [];
    const response = await send(script, { type: 'site_view' }, { waits });
    expect(response.status).toBe(200);
    expect(waits).toHaveLength(1);
    await Promise.all(waits);
    expect(errors).toEqual([['work after the answer failed:', failure]]);
  });
});
