// Workers that have got hold of what the sandbox takes from them: their messages go straight out.
import { afterEach, expect, test, vi } from 'vitest';

import type { FrameMessage } from '../messages.ts';
import { openFrame, type SandboxFrame } from './open-frame.ts';

let frame: SandboxFrame | undefined;

afterEach(() => frame?.close());

/** What is heard of a worker with a script. */
function hear(script: string): FrameMessage[] {
  const heard: FrameMessage[] = [];
  frame = openFrame(false);
  frame.start(script, (message) => heard.push(message));
  return heard;
}

test.for([
  ['a text that is too long', "postMessage(['x'.repeat(50_000_000)])"],
  ['bytes that are too many', "postMessage(['x', new ArrayBuffer(50_000_000)])"],
  ['no bytes', "postMessage(['x', { byteLength: 1 }])"],
  ['no text', 'postMessage([{ toString: 1 }])'],
  [
    'what looks like a message of the frame',
    "postMessage({ kind: 'message', worker: 1, text: '{}' })",
  ],
  ['nothing', 'postMessage(null)'],
  ['an endless flood', "for (;;) postMessage(['{}'])"],
] as const)('a worker is ended for %s', async ([, script]) => {
  const heard = hear(`${script}; setInterval(() => postMessage(['after']), 1)`);
  await vi.waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'flood', worker: 1 }), 10_000);
  const { length } = heard;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(heard).toHaveLength(length);
  // A few seconds' worth, for so many a second are no flood yet and a busy machine hears fewer.
  expect(length).toBeLessThanOrEqual(30_001);
});

test('a worker is heard for no other', async () => {
  const heard = hear("postMessage(['{}'])");
  const others: FrameMessage[] = [];
  frame?.start("postMessage(['mine'])", (message) => others.push(message));
  await vi.waitFor(() => expect([heard.length, others.length]).toEqual([1, 1]));
  expect(others).toEqual([{ kind: 'message', worker: 2, text: 'mine', bytes: undefined }]);
});

test('nobody else is handed the frame', async () => {
  hear('');
  const element = document.querySelector<HTMLIFrameElement>('iframe[sandbox]');
  expect(element?.getAttribute('sandbox')).toBe('allow-scripts');
  expect(() => element?.contentWindow?.document).toThrow('cross-origin');
});
