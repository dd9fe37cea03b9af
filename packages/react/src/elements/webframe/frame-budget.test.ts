import { createInstance, type Instance } from '@contentkit/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { documentContext } from '../../../test-support/mount.tsx';
import { mayAct } from './frame-budget.ts';

const open = { action: '@ui.modal.open', componentId: 'dialog' } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function makeInstance(): { instance: Instance; warnings: string[] } {
  const instance = createInstance({
    componentId: 'note',
    context: documentContext,
    render: async () => ({ element: { type: 'modal', children: [] }, state: {}, props: {} }),
    initialOutput: { element: { type: 'block', children: [] }, state: {}, props: {} },
  });
  const warnings: string[] = [];
  instance.on('warning', ({ message }) => warnings.push(message));
  instance.start();
  return { instance, warnings };
}

const allowed = (instance: Instance, action: typeof open | { action: string }, times: number) =>
  Array.from({ length: times }, () => mayAct(instance, action)).filter(Boolean).length;

test('R6, R18: a frame opens ten modals in a minute, and another ten in the next', () => {
  const { instance, warnings } = makeInstance();
  expect(allowed(instance, open, 50)).toBe(10);
  expect(warnings).toHaveLength(40);
  expect(warnings[0]).toBe('A frame asks for too many modals by itself: this one is dropped.');
  vi.advanceTimersByTime(60_000);
  expect(allowed(instance, open, 50)).toBe(10);
});

test('R6, R14: of a thousand actions at once a hundred are taken', () => {
  const { instance, warnings } = makeInstance();
  expect(allowed(instance, { action: 'flood' }, 1000)).toBe(100);
  expect(warnings).toHaveLength(900);
  vi.advanceTimersByTime(10_000);
  expect(allowed(instance, { action: 'flood' }, 1000)).toBe(100);
});

test('R6, R18: modals over modals, each opened by a frame in the one before, count together', async () => {
  const { instance } = makeInstance();
  let depth = 0;
  for (let top = instance; mayAct(top, open); depth += 1) {
    const below = top;
    below.dispatch(open);
    top = await vi.waitFor(() => {
      const { modal } = below.getSnapshot();
      if (!modal) throw new Error('The modal is not there yet.');
      return modal;
    });
  }
  expect(depth).toBe(10);
});

test('another instance has a budget of its own', () => {
  expect(allowed(makeInstance().instance, open, 20)).toBe(10);
  expect(allowed(makeInstance().instance, open, 20)).toBe(10);
});
