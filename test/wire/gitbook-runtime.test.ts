// One source, built against both runtimes, on one host: their answers are the same, byte for byte.
import {
  createHost,
  createInProcessSandbox,
  type Host,
  type HostedManifest,
  type LoadedScript,
} from '@contentkit/host';
import type { IntegrationEnvironment } from '@contentkit/schema';
import { compressToEncodedURIComponent } from 'lz-string';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { buildScript, type RuntimePackage } from './build-script.ts';

const manifest: HostedManifest = {
  name: 'tickets',
  title: 'Tickets',
  blocks: [{ id: 'ticket', title: 'Ticket', urlUnfurl: ['https://tickets.example/*'] }],
};

interface Built {
  host: Host;
  script: LoadedScript;
  empty: LoadedScript;
  oauth: LoadedScript;
}

async function buildWith(runtime: RuntimePackage): Promise<Built> {
  const sandbox = createInProcessSandbox();
  const [tickets, empty, oauth] = await Promise.all([
    buildScript('./tickets.tsx', runtime),
    buildScript('./empty.tsx', runtime),
    buildScript('./oauth.tsx', runtime),
  ]);
  return {
    host: createHost({
      integrations: [
        { manifest, script: tickets, configurations: { space: { project: 'moon' } } },
        { manifest: { name: 'empty', title: 'Empty' }, script: empty },
      ],
    }),
    script: await sandbox.load(tickets),
    empty: await sandbox.load(empty),
    oauth: await sandbox.load(oauth),
  };
}

let ours: Built;
let theirs: Built;

beforeAll(async () => {
  [ours, theirs] = await Promise.all([
    buildWith('@contentkit/runtime'),
    buildWith('@gitbook/runtime'),
  ]);
}, 30_000);

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

async function answerOf(answer: Response | Promise<Response>): Promise<Answer> {
  const response = await answer;
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/** Asks both for the same, and gives the one answer that both have. */
async function askBoth(ask: (built: Built) => Response | Promise<Response>): Promise<Answer> {
  const [our, their] = await Promise.all([answerOf(ask(ours)), answerOf(ask(theirs))]);
  expect(our).toEqual(their);
  return our;
}

const context = { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' };

function renderBoth(request: object, name = 'tickets'): Promise<Answer> {
  return askBoth(({ host }) =>
    host.api.request(`/v1/integrations/${name}/render`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ componentId: 'ticket', props: {}, context, ...request }),
    }),
  );
}

describe('a render', () => {
  test('R36: first, without state, is the same', async () => {
    const { status, body } = await renderBoth({ props: { title: 'Moon' } });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      type: 'element',
      state: { title: 'Moon in document', count: 7 },
      props: { title: 'Moon' },
      element: { type: 'block', children: [{ type: 'card', title: 'Moon' }] },
    });
  });

  test('R36: by GET, kept as long as the component says, is the same', async () => {
    const request = compressToEncodedURIComponent(
      JSON.stringify({
        componentId: 'ticket',
        props: { url: 'https://tickets.example/cached' },
        context,
      }),
    );
    const { status, headers } = await askBoth(({ host }) =>
      host.api.request(`/v1/integrations/tickets/render?request=${request}`),
    );
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('max-age=60');
  });

  test('R4: {} is a state, and null is none', async () => {
    expect(JSON.parse((await renderBoth({ state: {} })).body)).toMatchObject({ state: {} });
    const { body } = await askBoth(({ script }) =>
      send(script, {
        type: 'ui_render',
        installationId: 'installation',
        componentId: 'ticket',
        props: {},
        state: null,
        context,
      }),
    );
    expect(JSON.parse(body)).toMatchObject({ state: { title: 'Untitled in document' } });
  });

  test.each([
    ['that replaces props', { action: 'rename', title: 'Sun' }, { props: { title: 'Sun' } }],
    ['that sets a cache', { action: 'count' }, { state: { title: 'a', count: 2 } }],
    ['that replaces both', { action: 'clear' }, { props: {}, state: { title: '', count: 0 } }],
    ['that returns nothing', { action: 'nothing' }, { state: { title: 'a', count: 1 } }],
    ['that it does not know', { action: 'other' }, { state: { title: 'a', count: 1 } }],
    [
      'of an unfurled link',
      { action: '@link.unfurl', url: 'https://tickets.example/1' },
      { props: { url: 'https://tickets.example/1' } },
    ],
  ])('R4: with an action %s is the same', async (_, action, expected) => {
    const { status, body } = await renderBoth({
      props: { title: 'Moon' },
      state: { title: 'a', count: 1 },
      action,
    });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject(expected);
  });

  test('R4: with an action and without a state is the same', async () => {
    const { body } = await renderBoth({ action: { action: 'count' } });
    expect(JSON.parse(body)).toMatchObject({ state: { title: 'Untitled in document', count: 8 } });
  });

  test('R3: that completes is the same, with a value and without', async () => {
    const finish = (value?: string): Promise<Answer> =>
      renderBoth({ state: {}, action: { action: 'finish', value } });
    expect((await finish('x')).body).toBe('{"type":"complete","returnValue":{"v":"x"}}');
    expect((await finish()).body).toBe('{"type":"complete"}');
  });

  test('R18: of a modal is the same', async () => {
    const { body } = await renderBoth({ componentId: 'details' });
    expect(JSON.parse(body)).toMatchObject({ element: { type: 'modal' }, state: { note: '' } });
  });

  test('R38: knows the same place', async () => {
    const { body } = await renderBoth({ state: {}, action: { action: 'where' } });
    expect(JSON.parse(body)).toMatchObject({
      state: {
        title:
          'http://content.localhost/v1/integrations/tickets/installation/installation-tickets/space/space_1',
      },
    });
  });

  test.each([
    [
      'an ExposableError',
      { props: { url: 'https://tickets.example/secret' } },
      401,
      'Sign in first',
    ],
    [
      'one of an action',
      { state: {}, action: { action: 'refuse', code: 418 } },
      418,
      'No such ticket',
    ],
    ['one without a status', { state: {}, action: { action: 'refuse' } }, 400, 'No such ticket'],
    ['another error', { state: {}, action: { action: 'break' } }, 500, 'Internal server error'],
    ['an unknown component', { componentId: 'gone' }, 404, 'Component gone not found'],
  ])('R37: that ends in %s is the same', async (_, request, status, error) => {
    const answer = await renderBoth(request);
    expect(answer.status).toBe(status);
    expect(answer.body).toBe(JSON.stringify({ error }));
  });
});

const environment: IntegrationEnvironment = {
  apiEndpoint: 'https://api.example.com',
  apiTokens: { integration: 'token' },
  integration: {
    name: 'tickets',
    version: 1,
    title: 'Tickets',
    urls: {
      location: 'https://api.example.com/v1/integrations/tickets',
      app: 'https://app.example.com',
      assets: 'https://api.example.com/assets',
      publicEndpoint: 'https://api.example.com/tickets',
      publicContentEndpoint: 'https://content.example.com/tickets',
    },
  },
  secrets: {},
  signingSecrets: { integration: 'secret' },
};

/** Sends an event by the wire of R36. */
function send(
  script: LoadedScript,
  event: object,
  body?: string,
  given: object = environment,
): Promise<Response> {
  const form = new FormData();
  form.set('event', JSON.stringify({ eventId: 'event', ...event }));
  form.set('environment', JSON.stringify(given));
  if (body !== undefined) form.set('fetch-body', new Blob([body]));
  return script.fetch(new Request('https://runtime.example/v1', { method: 'POST', body: form }), {
    waitUntil: () => undefined,
  });
}

const fetchEvent = (path: string): object => ({
  type: 'fetch',
  request: { method: 'post', url: `https://tickets.example${path}`, headers: { 'x-sent': 'yes' } },
});

describe('an event', () => {
  test.each([
    ['installation_setup', { type: 'installation_setup', status: 'active' }, 200],
    ['one whose handler throws', { type: 'site_view' }, 500],
    ['one that nobody handles', { type: 'space_content_updated' }, 406],
    ['one that nobody knows', { type: 'other' }, 406],
    ['a task', { type: 'task', task: { sync: 'all' } }, 200],
    ['a refused task', { type: 'task', task: { sync: 'refused' } }, 429],
    ['a request', fetchEvent('/a?q=b'), 201],
    ['a refused request', fetchEvent('/refused'), 410],
    ['a script', { type: 'fetch_published_script', siteId: 'site' }, 200],
    ['no script', { type: 'fetch_published_script', siteId: 'none' }, 200],
    ['a visitor', { type: 'fetch_visitor_authentication', siteId: 'site' }, 302],
    [
      'a revision',
      {
        type: 'content_compute_revision',
        sourceId: 'changelog',
        props: { project: 'moon' },
        dependencies: {},
      },
      200,
    ],
    [
      'a document',
      {
        type: 'content_compute_document',
        sourceId: 'changelog',
        props: { page: 'first' },
        dependencies: {},
      },
      200,
    ],
    ['an unknown source', { type: 'content_compute_document', sourceId: 'other' }, 404],
  ])('R36: %s is answered the same', async (_, event, status) => {
    const answer = await askBoth(({ script }) => send(script, event, 'the body'));
    expect(answer.status, answer.body).toBe(status);
  });

  test.each([
    [{ type: 'ui_render', componentId: 'a', props: {}, context }, 404],
    [{ type: 'installation_setup' }, 406],
    [fetchEvent('/'), 400],
    [{ type: 'task', task: { sync: 'all' } }, 400],
    [{ type: 'fetch_published_script' }, 400],
    [{ type: 'fetch_visitor_authentication' }, 400],
    [{ type: 'content_compute_revision', sourceId: 'a' }, 404],
  ])('R37: %j that an integration does not handle is refused the same', async (event, status) => {
    const answer = await askBoth(({ empty }) => send(empty, event));
    expect(answer.status, answer.body).toBe(status);
  });

  test('R36, R38: a request at a public endpoint is answered the same', async () => {
    const { status, headers, body } = await askBoth(({ host }) =>
      host.content.request(
        '/v1/integrations/tickets/installation/installation-tickets/space/space_1/list?q=x',
        { method: 'POST', body: 'hällo', headers: { 'x-sent': 'yes' } },
      ),
    );
    expect(status).toBe(201);
    expect(headers['x-answered']).toBe('yes');
    expect(JSON.parse(body)).toEqual({
      method: 'POST',
      path: '/v1/integrations/tickets/installation/installation-tickets/space/space_1/list',
      query: 'x',
      sent: 'yes',
      body: 'hällo',
      configuration: 'moon',
    });
  });
});

describe('a sign-in', () => {
  type Sent = { method: string; url: string; authorization: string | null; body: unknown };
  let sent: Sent[] = [];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2030-01-01') });
    vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
      const request = new Request(input, init);
      sent.push({
        method: request.method,
        url: request.url,
        authorization: request.headers.get('authorization'),
        // What a form says does not depend on the order of its fields.
        body: request.headers.get('content-type')?.includes('form')
          ? Object.fromEntries(new URLSearchParams(await request.text()))
          : await request.text(),
      });
      return request.url.startsWith('https://login.example/')
        ? Response.json({ access_token: 'new', refresh_token: 'next', expires_in: 3600 })
        : Response.json({ id: 'inst', configuration: { colour: 'red' } });
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const installation = { id: 'inst', status: 'active', configuration: { colour: 'red' } };
  const spaceInstallation = { installation: 'inst', space: 'space', configuration: {} };

  async function askWith(built: Built, path: string, more: object): Promise<[Response, Sent[]]> {
    sent = [];
    const event = { ...fetchEvent(path), request: { method: 'get', url: path, headers: {} } };
    const response = await send(built.oauth, event, undefined, { ...environment, ...more });
    return [response, sent];
  }

  test.each([
    ['begins at an installation', '/oauth', { installation }],
    ['begins in a space', '/oauth?a=b', { installation, spaceInstallation }],
    ['begins nowhere', '/oauth', {}],
    ['ends', '/replace?code=C&state={"installationId":"inst"}', { installation }],
    ['ends, added to what is there', '/add?code=C&state={"installationId":"inst"}', {}],
    ['ends in a space', '/add?code=C&state={"installationId":"inst","spaceId":"s"}', {}],
    ['is renewed', '/token', { installation }],
  ])('that %s makes the same requests', async (_, path, more) => {
    const url = `https://tickets.example${path}`;
    const [our, ourRequests] = await askWith(ours, url, more);
    const [their, theirRequests] = await askWith(theirs, url, more);
    expect(ourRequests).toEqual(theirRequests);
    expect(our.status).toBe(their.status);
    expect(our.status).not.toBe(500);
    const [location, theirLocation] = [our, their].map((it) => it.headers.get('location'));
    if (location) {
      // The same address and parameters, whether a space is written "+" or "%20".
      expect([...new URL(location).searchParams]).toEqual([
        ...new URL(theirLocation ?? '').searchParams,
      ]);
    }
  });
});
