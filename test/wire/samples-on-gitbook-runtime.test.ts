import { createHost, type Host } from '@contentkit/host';
import { sampleIntegrations } from '@contentkit/samples';
import type { PlainObject, RenderRequest } from '@contentkit/schema';
import lzString from 'lz-string';
import { beforeAll, describe, expect, it } from 'vitest';

import { buildScript, type RuntimePackage } from './build-script.ts';
import { accountSettings, requestFor } from './render-sample.ts';

const samples = '../../packages/samples/src/integrations';
const names = ['note', 'settings', 'chart', 'tasks', 'gallery', 'troubles'] as const;
type Name = (typeof names)[number];

let ours: Host;
let theirs: Host;

beforeAll(async () => {
  [ours, theirs] = await Promise.all([hostOn('@contentkit/runtime'), hostOn('@gitbook/runtime')]);
});

async function hostOn(runtime: RuntimePackage): Promise<Host> {
  const integrations = await Promise.all(
    names.map(async (name) => {
      const script = await buildScript(`${samples}/${name}/integration.tsx`, runtime);
      expect(script.includes('@gitbook/runtime')).toBe(runtime === '@gitbook/runtime');
      return { manifest: sampleIntegrations[name].manifest, script };
    }),
  );
  return createHost({ integrations });
}

/** What a client sees of an answer. */
interface Answer {
  status: number;
  cacheControl: string | null;
  body: unknown;
}

async function answerOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    cacheControl: response.headers.get('cache-control'),
    body: await response.json(),
  };
}

async function post({ api }: Host, name: Name, request: RenderRequest): Promise<Answer> {
  return answerOf(
    await api.request(`/v1/integrations/${name}/render`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    }),
  );
}

async function get({ api }: Host, name: Name, request: RenderRequest): Promise<Answer> {
  const compressed = lzString.compressToEncodedURIComponent(JSON.stringify(request));
  return answerOf(await api.request(`/v1/integrations/${name}/render?request=${compressed}`));
}

const note = { title: 'Groceries', text: 'Apples' };
const task: PlainObject = { title: 'Write', status: 'open', assignee: 'Ada' };
const link = 'https://tasks.example/acme/tasks/2';
const settings = {
  notify: true,
  frequency: 'daily',
  topics: ['pages'],
  region: 'Europe',
  timeZone: 'Europe/Lisbon',
  activeStep: 'time',
};

const requests: [string, Name, RenderRequest, number][] = [
  ['first render', 'note', requestFor('note', { props: note }), 200],
  [
    'action',
    'note',
    requestFor('note', { props: {}, state: note, action: { action: 'save', ...note } }),
    200,
  ],
  [
    'built-in action',
    'note',
    requestFor('note', {
      props: note,
      state: note,
      action: { action: '@editor.node.updateProps', props: { pinned: true } },
    }),
    200,
  ],
  ['refused action', 'note', requestFor('note', { action: { action: 'save' } }), 400],
  ['first render', 'tasks', requestFor('task', { props: task }), 200],
  ['unfurl', 'tasks', requestFor('task', { action: { action: '@link.unfurl', url: link } }), 200],
  ['modal', 'tasks', requestFor('edit-task', { props: task }), 200],
  [
    'closed modal',
    'tasks',
    requestFor('task', { props: task, action: { action: '@ui.modal.close', returnValue: task } }),
    200,
  ],
  ['unknown component', 'tasks', requestFor('nothing'), 404],
  ['first render', 'settings', requestFor('settings', { context: accountSettings }), 200],
  [
    'completion',
    'settings',
    requestFor('settings', {
      context: accountSettings,
      state: settings,
      action: { action: 'finish' },
    }),
    200,
  ],
  ['first render', 'chart', requestFor('chart'), 200],
  [
    "a frame's action",
    'chart',
    requestFor('chart', { state: { source: 'a, 1\nb, 2' }, action: { action: 'sort' } }),
    200,
  ],
  ['first render', 'gallery', requestFor('sample', { props: { type: 'modal' } }), 200],
  ['failure', 'troubles', requestFor('flaky', { props: { key: 'both' } }), 424],
  ['garbage', 'troubles', requestFor('garbage', { props: { kind: 'number' } }), 502],
];

describe('R36: a sample built on @gitbook/runtime answers as on ours', () => {
  it.each(requests)('%s: %s', async (_, name, request, status) => {
    const expected = await post(ours, name, request);
    expect(expected.status).toBe(status);
    expect(await post(theirs, name, request)).toEqual(expected);
  });

  it('R2: the first render, by GET, with what it says about caching', async () => {
    const request = requestFor('note', { props: note });
    const expected = await get(ours, 'note', request);
    expect(expected.status).toBe(200);
    expect(expected.cacheControl).toContain('max-age=60');
    expect(await get(theirs, 'note', request)).toEqual(expected);
  });

  it('R27: the options of a select', async () => {
    const path = '/v1/integrations/settings/integration/time-zones?region=America&q=a';
    const expected = await answerOf(await ours.api.request(path));
    expect(expected).toMatchObject({ status: 200, body: { items: { length: 25 } } });
    expect(await answerOf(await theirs.api.request(path))).toEqual(expected);
  });

  it('R38: the content of a frame', async () => {
    const path = '/v1/integrations/tasks/integration/progress';
    const expected = await ours.content.request(path);
    const response = await theirs.content.request(path);
    expect(response.headers.get('content-type')).toBe(expected.headers.get('content-type'));
    expect(await response.text()).toBe(await expected.text());
  });
});
