// Random and spoilt trees in the page, pressed and typed at. The seed of a tree that fails is in the
// error: `FUZZ_SEED=<seed> npm test -- test/security/fuzz` meets it first.
import { createInstance } from '@contentkit/client';
import { ContentKit } from '@contentkit/react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, expect, inject, test, vi } from 'vitest';

import { documentContext } from '../../../packages/react/test-support/mount.tsx';
import { Random } from '../../support/random.ts';
import { findDanger } from '../support/find-danger.ts';
import { guardHostApp } from '../support/host-app.ts';
import { spoil, TreeMaker } from './random-trees.ts';

guardHostApp();

const fuzz = inject('fuzz');
const isLong = fuzz.factor > 1;
const trees = isLong ? 5_000 : 60;

/** How often a tree is pressed or typed at. */
const acts = 6;

const pressable = 'button, input, textarea, a, select, summary, [role=button], [contenteditable]';

/** What went wrong where nobody could catch it. */
let escaped: unknown[] = [];

/** No exception: the browser's note that what an observer changed is measured in the next frame. */
const isNote = (text: string) => text.includes('ResizeObserver loop');

const onError = ({ error, message }: ErrorEvent) => {
  if (!isNote(message)) escaped.push(error ?? message);
};
const onRejection = (event: PromiseRejectionEvent) => escaped.push(event.reason);

afterEach(() => {
  window.removeEventListener('error', onError);
  window.removeEventListener('unhandledrejection', onRejection);
});

function outputOf(random: Random, size: number) {
  const { tree } = new TreeMaker(random).tree(size);
  if (random.chance(0.4)) spoil(tree, random);
  return { element: tree, state: {}, props: {} };
}

/** The next frame: whatever an answer or a press changed has been drawn by then. */
const frame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
  });

function act(random: Random, container: Element): void {
  const targets = [...container.querySelectorAll<HTMLElement>(pressable)];
  if (targets.length === 0) return;
  const target = random.pick(targets);
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  if (isField && !target.readOnly && random.chance(0.7) && target.type !== 'checkbox') {
    const { prototype } =
      target instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    // As the platform writes a value, past React's own copy of it.
    const descriptor = Object.getOwnPropertyDescriptor(prototype, 'value');
    descriptor?.set?.call(target, random.pick(['typed', '', '<b>', '\u202e', '__proto__']));
    target.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    target.focus();
    target.click();
  }
}

test(
  'R5, R6: whatever a tree holds, pressing and typing at it lets nothing escape',
  async () => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    const logged = vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
      const text = words.join(' ');
      // The runner repeats it here.
      if (!isNote(text)) escaped.push(text);
    });
    let pressed = 0;
    for (let index = 0; index < trees; index += 1) {
      const seed = fuzz.seed + index;
      const random = new Random(seed);
      escaped = [];
      const container = document.createElement('div');
      document.body.append(container);
      const root = createRoot(container);
      const instance = createInstance({
        componentId: 'fuzz',
        context: documentContext,
        render: async () =>
          random.chance(0.1) ? Promise.reject(new Error('No')) : outputOf(random, 10),
        initialOutput: outputOf(random, random.integer(2, 30)),
      });
      flushSync(() => {
        root.render(
          <ContentKit instance={instance} navigate={() => true} integration={{ name: 'fuzz' }} />,
        );
      });
      for (let turn = 0; turn < acts; turn += 1) {
        act(random, container);
        pressed += 1;
        if (turn % 3 === 2) await frame();
      }
      const danger = findDanger(container);
      flushSync(() => root.unmount());
      instance.destroy();
      container.remove();
      if (escaped.length > 0 || danger.length > 0) {
        const [first = danger.join('\n')] = escaped;
        throw new Error(`The tree of the seed ${seed} failed.`, { cause: first });
      }
    }
    logged.mockRestore();
    expect(pressed).toBe(trees * acts);
  },
  isLong ? 3_600_000 : 60_000,
);
