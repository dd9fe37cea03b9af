// What holds for everything that a person can act on, in every sample and pattern (WCAG 2.2).
import { elementSamples, patterns, type ElementSample } from '@contentkit/samples';
import { describe, expect, test, vi } from 'vitest';

import {
  allLoaded,
  beginBefore,
  controlsIn,
  isTooSmall,
  showsFocus,
  tabStopsIn,
  walkByTab,
} from '../test-support/controls.ts';
import { show } from '../test-support/mount.tsx';
import { ElementTree } from './index.ts';

const samples: readonly ElementSample[] = Object.values(elementSamples);

const trees = [
  ...samples.flatMap(({ type, variants }) =>
    Object.entries(variants).map(([variant, { root, state }]) => ({
      name: `${type}, ${variant}`,
      root,
      state,
    })),
  ),
  ...Object.values(patterns).map(({ title, root, state = {} }) => ({ name: title, root, state })),
];

async function showTree(root: unknown, state: unknown): Promise<Element> {
  const { container } = await show(
    <ElementTree
      output={{ element: root, state, props: {} }}
      integration={{ name: 'sample', urls: { publicEndpoint: `${location.origin}/none/` } }}
    />,
  );
  await allLoaded(container);
  return container;
}

describe.each(trees)('$name', ({ root, state }) => {
  test('each control is large enough a target, or stands apart (2.5.8)', async () => {
    const container = await showTree(root, state);
    const controls = controlsIn(container);
    const small = controls.filter((control) => isTooSmall(control, controls));
    expect(small.map((control) => control.outerHTML)).toEqual([]);
  });

  test('Tab stops at each in the order of the document, and shows where (2.1.1, 2.4.3, 2.4.7)', async () => {
    const container = await showTree(root, state);
    // A select asks for its options when somebody comes to it, and what it then says may be a stop.
    await vi.waitFor(async () => {
      const unseen: string[] = [];
      beginBefore(container);
      const walked = await walkByTab(container, (stop) => {
        if (!showsFocus(stop)) unseen.push(stop.outerHTML);
      });
      expect(walked).toEqual(tabStopsIn(container));
      expect(unseen).toEqual([]);
    });
  });
});
