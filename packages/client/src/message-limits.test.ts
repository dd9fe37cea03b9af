import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { editable, inputs, modal } from '../test/outputs.ts';
import { scriptRender, settle } from '../test/scripted-render.ts';
import { createInstance } from './create-instance.ts';

const open = { action: '@ui.modal.open', componentId: 'dialog' } as const;
const fromFrame = { source: 'frame', kind: 'message' } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

async function mountReady() {
  const server = scriptRender();
  const instance = createInstance({
    componentId: 'note',
    context: editable,
    render: server.render,
  });
  const warnings: string[] = [];
  instance.on('warning', ({ message }) => warnings.push(message));
  instance.start();
  await server.last().answer(inputs(['text']));
  return { instance, server, warnings };
}

/** Has a frame open a modal, and the person close it, so often. */
async function openAgain(
  { instance, server }: Awaited<ReturnType<typeof mountReady>>,
  times: number,
): Promise<number> {
  let opened = 0;
  for (let time = 0; time < times; time += 1) {
    const sent = server.sent.length;
    instance.dispatch(open, fromFrame);
    if (server.sent.length > sent) await server.last().answer(modal());
    if (instance.getSnapshot().modal) opened += 1;
    instance.getSnapshot().modal?.dismiss();
  }
  return opened;
}

test('R6, R18: a modal that a frame opens again and again stays closed after the tenth', async () => {
  const mounted = await mountReady();
  expect(await openAgain(mounted, 50)).toBe(10);
  expect(mounted.warnings).toHaveLength(40);
  expect(mounted.warnings[0]).toBe(
    'A frame opened too many modals by itself: this one stays closed for a while.',
  );
  vi.setSystemTime(Date.now() + 60_000);
  expect(await openAgain(mounted, 50)).toBe(10);
});

test('R6, R18: one that completes at once, and never shows, counts as well', async () => {
  const { instance, server } = await mountReady();
  for (let time = 0; time < 50; time += 1) {
    const sent = server.sent.length;
    instance.dispatch(open, fromFrame);
    if (server.sent.length > sent) await server.last().answer({ type: 'complete' });
  }
  expect(server.sent).toHaveLength(11);
});

test('R6, R18: modals over modals, each opened by a frame in the one before, count together', async () => {
  const { instance, server } = await mountReady();
  let depth = 0;
  for (let top = instance; ; depth += 1) {
    top.dispatch(open, fromFrame);
    if (server.sent.length < depth + 2) break;
    await server.last().answer(modal());
    top = top.getSnapshot().modal ?? top;
  }
  expect(depth).toBe(10);
});

test('R18: a press opens as many as the person likes, whatever frames did before', async () => {
  const mounted = await mountReady();
  const { instance, server } = mounted;
  await openAgain(mounted, 20);
  for (let time = 0; time < 20; time += 1) {
    instance.dispatch(open, { source: 'button' });
    await server.last().answer(modal());
    expect(instance.getSnapshot().modal).toBeDefined();
    instance.getSnapshot().modal?.dismiss();
  }
});

test('R6, R14: of a thousand actions a hundred wait, and a press waits only behind those', async () => {
  const { instance, server, warnings } = await mountReady();
  for (let index = 0; index < 1000; index += 1) {
    instance.dispatch({ action: 'flood', index }, fromFrame);
  }
  instance.dispatch({ action: 'press' }, { source: 'button' });
  // One runs, and a hundred wait.
  expect(warnings).toHaveLength(899);
  const answered: unknown[] = [];
  for (let turn = 0; turn < 102; turn += 1) {
    answered.push(server.last().request.action?.action);
    await server.last().answer(inputs(['text']));
  }
  await settle();
  expect(answered.slice(-2)).toEqual(['flood', 'press']);
  // None has taken another's place.
  expect(
    new Set(server.sent.map(({ request }) => request.action?.['index' as 'action'])).size,
  ).toBe(102);
});
