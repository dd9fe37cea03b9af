import { createRenderClient } from '@contentkit/client';
import { afterEach, expect, test, vi } from 'vitest';

import { createRequestLog } from './request-log.ts';

const request = {
  componentId: 'note',
  props: {},
  context: { type: 'document', spaceId: 's', editable: true, theme: 'light' },
} as const;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A log, and a client that sends through it to a server that answers as told. */
function begin(answer: (input: string) => Promise<Response>) {
  vi.stubGlobal('fetch', (input: string) => answer(input));
  const log = createRequestLog();
  const render = createRenderClient({
    endpoint: 'https://api.example/render',
    fetch: log.fetch,
    retry: false,
  });
  return { log, render };
}

test('a request is noted with its answer, which its sender reads all the same', async () => {
  const { log, render } = begin(async () => Response.json({ element: { type: 'block' } }));
  expect(await render({ ...request, state: { a: 1 } }, {})).toEqual({ element: { type: 'block' } });
  await expect
    .poll(() => log.getEntries())
    .toEqual([
      expect.objectContaining({
        method: 'POST',
        request: { ...request, state: { a: 1 } },
        outcome: { kind: 'answered', status: 200, body: { element: { type: 'block' } } },
      }),
    ]);
});

test('R1: what a GET asks for is unpacked from its address', async () => {
  const { log, render } = begin(async () => Response.json({}));
  await render(request, {});
  expect(log.getEntries()[0]).toMatchObject({ method: 'GET', request });
});

test('a failure, an error and an abort are told apart', async () => {
  const answers = [
    async () => Response.json({ error: 'No' }, { status: 403 }),
    async () => Promise.reject(new TypeError('Failed to fetch')),
    async () => Promise.reject(new DOMException('Aborted', 'AbortError')),
  ];
  const { log, render } = begin(async () => {
    const answer = answers.shift();
    if (!answer) throw new Error('Nothing more is asked for.');
    return answer();
  });
  const post = { ...request, state: {} };
  await expect(render(post, {})).rejects.toThrow('No');
  await expect(render(post, {})).rejects.toThrow('could not be reached');
  const controller = new AbortController();
  const aborted = render(post, { signal: controller.signal });
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });

  await expect
    .poll(() => log.getEntries().map(({ outcome }) => outcome))
    .toEqual([
      { kind: 'aborted' },
      { kind: 'failed', message: 'Failed to fetch' },
      { kind: 'answered', status: 403, body: { error: 'No' } },
    ]);
});

test('listeners hear of each change, until they are gone', async () => {
  const { log, render } = begin(async () => Response.json({}));
  let calls = 0;
  const end = log.subscribe(() => {
    calls += 1;
  });
  await render(request, {});
  expect(calls).toBeGreaterThan(0);
  end();
  const before = calls;
  log.clear();
  expect(log.getEntries()).toEqual([]);
  expect(calls).toBe(before);
});

test('what is asked without HTTP is noted as well', async () => {
  const log = createRequestLog();
  const answer = { element: { type: 'block', children: [] } };
  const render = log.watch(async ({ componentId }) => {
    if (componentId === 'broken') throw new Error('It broke.');
    return answer;
  }, 'sandbox:render');
  expect(await render(request, {})).toBe(answer);
  await expect(render({ ...request, componentId: 'broken' }, {})).rejects.toThrow('It broke.');
  expect(log.getEntries()).toMatchObject([
    { url: 'sandbox:render', outcome: { kind: 'failed', message: 'It broke.' } },
    { request, outcome: { kind: 'answered', body: answer } },
  ]);
});
