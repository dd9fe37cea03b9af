// The life of an instance, whichever runtime the integration is built with, and whichever client
// asks: in the same process, ours over HTTP, or the published one of the published API.
import {
  createInstance,
  createRenderClient,
  RenderError,
  type Instance,
  type InstanceOptions,
  type RenderFunction,
} from '@contentkit/client';
import { createDirectRender } from '@contentkit/host';
import { serveHost, type HostServer } from '@contentkit/host/node';
import {
  walkElements,
  type ButtonElement,
  type IntegrationEnvironment,
  type RenderRequest,
} from '@contentkit/schema';
import { GitBookAPI, GitBookAPIError, type RenderIntegrationUI } from '@gitbook/api';
import { compressToEncodedURIComponent } from 'lz-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { buildScript, type RuntimePackage } from './build-script.ts';
import { editablePage } from './render-sample.ts';

const sources = {
  tickets: './tickets.tsx',
  tasks: '../../packages/samples/src/integrations/tasks/integration.tsx',
} as const;
type Name = keyof typeof sources;

const runtimes = ['@contentkit/runtime', '@gitbook/runtime'] as const;

/** One runtime's scripts, and a host that has them. */
interface Side {
  readonly scripts: Readonly<Record<Name, string>>;
  readonly server: HostServer;
  readonly api: GitBookAPI;
}

const sides = new Map<RuntimePackage, Side>();

beforeAll(async () => {
  await Promise.all(
    runtimes.map(async (runtime) => {
      const [tickets, tasks] = await Promise.all([
        buildScript(sources.tickets, runtime),
        buildScript(sources.tasks, runtime),
      ]);
      const server = await serveHost({
        port: 0,
        tokens: ['token'],
        log: () => undefined,
        integrations: [
          { manifest: { name: 'tickets', title: 'Tickets' }, script: tickets },
          { manifest: { name: 'tasks', title: 'Tasks' }, script: tasks },
        ],
      });
      const api = new GitBookAPI({
        endpoint: server.url,
        authToken: 'token',
        serviceBinding: { fetch: fetchAndKeep },
      });
      sides.set(runtime, { scripts: { tickets, tasks }, server, api });
    }),
  );
}, 30_000);

afterAll(() => Promise.all([...sides.values()].map(({ server }) => server.close())));

/** What was received, to be read once more. */
const received = new WeakMap<Response, Response>();

const fetchAndKeep: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  received.set(response, response.clone());
  return response;
};

/** What the server said: of an integration's own error the client knows no more than its status. */
async function refusalOf(error: unknown): Promise<RenderError> {
  if (!(error instanceof GitBookAPIError)) throw error;
  const body: unknown = await received.get(error.response)?.json();
  expect(body).toEqual({ error: expect.any(String) as string });
  const { error: message } = body as { error: string };
  return new RenderError(message, { status: error.code, cause: error });
}

function sideOf(runtime: RuntimePackage): Side {
  const side = sides.get(runtime);
  if (!side) throw new Error(`There is no host for ${runtime}`);
  return side;
}

/** The ways in which an instance can reach its component. */
const ways = {
  direct: ({ scripts }: Side, name: Name): RenderFunction =>
    createDirectRender(scripts[name], environmentOf(name), { log: () => undefined }),
  http: ({ server }: Side, name: Name): RenderFunction =>
    createRenderClient({
      endpoint: `${server.url}/v1/integrations/${name}/render`,
      token: 'token',
      retry: false,
    }),
  api:
    ({ api }: Side, name: Name): RenderFunction =>
    async (request) => {
      try {
        const { data } = await api.integrations.renderIntegrationUiWithPost(
          name,
          published(request),
        );
        return data;
      } catch (error) {
        throw await refusalOf(error);
      }
    },
} as const;
type Way = keyof typeof ways;

/** A request as the published client types it. */
function published(request: RenderRequest): RenderIntegrationUI {
  return request as RenderIntegrationUI;
}

function environmentOf(name: Name): IntegrationEnvironment {
  const location = `http://localhost/v1/integrations/${name}`;
  return {
    apiEndpoint: 'http://localhost',
    apiTokens: { integration: 'token' },
    integration: {
      name,
      version: 1,
      title: name,
      urls: {
        location,
        app: location,
        assets: location,
        publicEndpoint: location,
        publicContentEndpoint: location,
      },
    },
    secrets: {},
    signingSecrets: { integration: 'secret' },
  };
}

/** One request, and what came of it. */
interface Exchange {
  readonly request: RenderRequest;
  readonly answer?: unknown;
  readonly error?: { readonly status: number | undefined; readonly message: string };
}

/** An instance that lives, and all that is known of its life. */
interface Life {
  readonly root: Instance;
  readonly exchanges: readonly Exchange[];
  /** What it told, in order. */
  readonly events: readonly unknown[];
  /** Does something, and resolves once an answer has had its effect. */
  readonly after: (act: () => void) => Promise<void>;
}

function live(render: RenderFunction, options: Partial<InstanceOptions>): Life {
  const exchanges: Exchange[] = [];
  const events: unknown[] = [];
  const root = createInstance({
    componentId: 'ticket',
    context: editablePage,
    ...options,
    render: async (request, renderOptions) => {
      try {
        const answer = await render(request, renderOptions);
        exchanges.push({ request, answer });
        return answer;
      } catch (error) {
        exchanges.push({ request, error: errorOf(error) });
        throw error;
      }
    },
  });
  const of = (instance: Instance): string => instance.componentId;
  root.on('dispatch', ({ instance, action }) => events.push(['dispatch', of(instance), action]));
  root.on('request', ({ instance, request }) => events.push(['request', of(instance), request]));
  root.on('output', ({ instance, output }) => events.push(['output', of(instance), output]));
  root.on('merge', ({ key, winner }) => events.push(['merge', key, winner]));
  root.on('propsChange', ({ props }) => events.push(['propsChange', props]));
  root.on('complete', ({ returnValue }) => events.push(['complete', returnValue]));
  root.on('error', ({ error }) => events.push(['error', errorOf(error.cause)]));
  root.on('modal', ({ instance, change }) => events.push(['modal', of(instance), change]));
  root.on('warning', ({ message }) => events.push(['warning', message]));
  return {
    root,
    exchanges,
    events,
    after: (act) =>
      new Promise((resolve) => {
        const ends = [root.on('output', () => end()), root.on('error', () => end())];
        const end = (): void => {
          for (const stop of ends) stop();
          setImmediate(resolve);
        };
        act();
      }),
  };
}

function errorOf(error: unknown): { status: number | undefined; message: string } {
  if (!(error instanceof Error)) throw new Error(`Thrown: ${String(error)}`);
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  return { status, message: error.message };
}

/** The button that is named so, as a person finds it. */
function buttonOf(instance: Instance, name: string): ButtonElement {
  const { element } = instance.getSnapshot();
  for (const walked of element ? walkElements(element) : []) {
    const found = walked.element;
    if (found.type === 'button' && (found.label ?? found.tooltip) === name) return found;
  }
  throw new Error(`There is no button "${name}"`);
}

function press(instance: Instance, name: string): void {
  const { onPress } = buttonOf(instance, name);
  instance.dispatch(onPress, { source: name });
}

interface Scenario {
  readonly integration: Name;
  readonly options: Partial<InstanceOptions>;
  /** What a person and a host app do; what it expects holds in every way. */
  run(life: Life): Promise<void>;
}

const moon = { componentId: 'ticket', props: { title: 'Moon' } };
const task = {
  componentId: 'task',
  props: { title: 'Write', status: 'open', assignee: 'Ada', progress: 0 },
};

const scenarios: Readonly<Record<string, Scenario>> = {
  'R4: a first render': {
    integration: 'tickets',
    options: moon,
    async run({ root }) {
      expect(root.getSnapshot()).toMatchObject({ status: 'ready', element: { type: 'block' } });
      expect(root.getState()).toEqual({ title: 'Moon in document', count: 7 });
    },
  },
  'R13: a press': {
    integration: 'tickets',
    options: moon,
    async run({ root, after }) {
      await after(() => press(root, 'Count'));
      expect(root.getState()).toEqual({ title: 'Moon in document', count: 8 });
    },
  },
  'R10, R12: what was typed before and during a request': {
    integration: 'tickets',
    options: moon,
    async run({ root, after, events }) {
      root.setState('title', 'Sun');
      await after(() => {
        press(root, 'Rename');
        root.setState('title', 'Sun and stars');
      });
      expect(root.getState()).toEqual({ title: 'Sun and stars', count: 7 });
      expect(events).toContainEqual(['propsChange', { title: 'Sun' }]);
      await after(() => press(root, 'Rename'));
      expect(root.getSnapshot().props).toEqual({ title: 'Sun and stars' });
    },
  },
  'R18, R19: a modal that returns a value': {
    integration: 'tasks',
    options: task,
    async run({ root, after, events }) {
      await after(() => press(root, 'Edit the task'));
      const { modal } = root.getSnapshot();
      if (!modal) throw new Error('No modal opened');
      expect(modal.getState()).toEqual({ title: 'Write', status: 'open', assignee: 'Ada' });
      modal.setState('title', 'Write it all');
      modal.setState('status', 'done');
      await after(() => press(modal, 'Done'));
      const props = { ...task.props, title: 'Write it all', status: 'done' };
      expect(root.getSnapshot()).toMatchObject({ modal: undefined, props });
      expect(events).toContainEqual(['propsChange', props]);
    },
  },
  'R20: a modal that is dismissed': {
    integration: 'tasks',
    options: task,
    async run({ root, after, exchanges }) {
      await after(() => press(root, 'Edit the task'));
      root.getSnapshot().modal?.dismiss();
      expect(root.getSnapshot()).toMatchObject({ modal: undefined, props: task.props });
      expect(exchanges).toHaveLength(2);
    },
  },
  'R16: an error on a modal’s return, and another try': {
    integration: 'tasks',
    options: task,
    async run({ root, after }) {
      await after(() => press(root, 'Edit the task'));
      const { modal } = root.getSnapshot();
      modal?.setState('title', ' ');
      await after(() => modal && press(modal, 'Done'));
      expect(root.getSnapshot()).toMatchObject({
        modal: undefined,
        props: task.props,
        error: { message: 'A task needs a title.' },
      });
      await after(() => root.retry());
      expect(root.getSnapshot().error).toMatchObject({ message: 'A task needs a title.' });
    },
  },
  'R16, R37: a refused action, and one that breaks': {
    integration: 'tickets',
    options: moon,
    async run({ root, after }) {
      await after(() => root.dispatch({ action: 'refuse', code: 418 }, { source: 'a' }));
      expect(errorOf(root.getSnapshot().error?.cause)).toEqual({
        status: 418,
        message: 'No such ticket',
      });
      await after(() => root.dispatch({ action: 'break' }, { source: 'b' }));
      expect(errorOf(root.getSnapshot().error?.cause)).toEqual({
        status: 500,
        message: 'Internal server error',
      });
      expect(root.getState()).toEqual({ title: 'Moon in document', count: 7 });
    },
  },
  'R10a, R35: changed props and a changed context': {
    integration: 'tickets',
    options: moon,
    async run({ root, after }) {
      await after(() => root.update({ props: { title: 'Mars' } }));
      const { element, props } = root.getSnapshot();
      expect(element).toMatchObject({ children: [{ type: 'card', title: 'Mars' }] });
      expect(props).toEqual({ title: 'Mars' });
      await after(() => root.update({ context: { ...editablePage, theme: 'dark' } }));
      expect(root.getState()).toEqual({ title: 'Moon in document', count: 7 });
    },
  },
  'R23: an unfurled link': {
    integration: 'tickets',
    options: {
      componentId: 'ticket',
      initialAction: { action: '@link.unfurl', url: 'https://tickets.example/1' },
    },
    async run({ root, events }) {
      expect(root.getSnapshot().props).toEqual({ url: 'https://tickets.example/1' });
      expect(events).toContainEqual(['propsChange', { url: 'https://tickets.example/1' }]);
    },
  },
  'R21: a component that completes': {
    integration: 'tickets',
    options: moon,
    async run({ root, after, events }) {
      await after(() => root.dispatch({ action: 'finish', value: 'done' }));
      expect(root.getSnapshot().status).toBe('completed');
      expect(events).toContainEqual(['complete', { v: 'done' }]);
    },
  },
};

async function play(scenario: Scenario, runtime: RuntimePackage, way: Way): Promise<Life> {
  const life = live(ways[way](sideOf(runtime), scenario.integration), scenario.options);
  await life.after(() => life.root.start());
  await scenario.run(life);
  return life;
}

/** What can be told of a life, with frames at one address: each host has its own. */
function told({ root, exchanges, events }: Life): unknown {
  const { status, element, props, issues, error } = root.getSnapshot();
  const all = { exchanges, events, status, element, props, issues, error: error?.message };
  return JSON.parse(
    JSON.stringify({ ...all, state: root.getState() }).replaceAll(
      /http:[^"]*\/progress"/g,
      'https://content.example/progress"',
    ),
  );
}

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  test('R36: is the same in every way', async () => {
    const expected = told(await play(scenario, '@contentkit/runtime', 'direct'));
    for (const runtime of runtimes) {
      for (const way of ['direct', 'http', 'api'] as const) {
        const life = await play(scenario, runtime, way);
        expect(told(life), `${way}, ${runtime}`).toEqual(expected);
        life.root.destroy();
      }
    }
  });

  test.each(runtimes)('R1: @gitbook/api gets from %s what our client got', async (runtime) => {
    const { api } = sideOf(runtime);
    const { integrations } = api;
    const { exchanges } = await play(scenario, runtime, 'http');
    for (const { request, ...expected } of exchanges) {
      const body = published(request);
      const compressed = compressToEncodedURIComponent(JSON.stringify(request));
      expect(
        await resultOf(integrations.renderIntegrationUiWithPost(scenario.integration, body)),
      ).toEqual(expected);
      expect(
        await resultOf(
          integrations.renderIntegrationUiWithGet(scenario.integration, { request: compressed }),
        ),
      ).toEqual(expected);
    }
  });
});

/** What came of a call of the published client, put as an exchange does. */
async function resultOf(call: Promise<{ data: unknown }>): Promise<Omit<Exchange, 'request'>> {
  try {
    return { answer: (await call).data };
  } catch (error) {
    return { error: errorOf(await refusalOf(error)) };
  }
}
