// A program for Node alone: draws every tree in each way that a server can, and prints them.
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { stdout } from 'node:process';

import { preloadElements } from '@contentkit/react';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';

import { TreePage } from './TreePage.tsx';
import { listTrees, type Tree } from './trees.ts';

/** The HTML of the trees, one for each, by how they were drawn. */
export interface Drawn {
  readonly trees: readonly Tree[];
  /** Before anything else was loaded. */
  readonly plain: readonly string[];
  /** After each tree's own parts were preloaded. */
  readonly preloaded: readonly string[];
  /** After `@contentkit/react/server` was imported. */
  readonly whole: readonly string[];
  /** Likewise, as a stream. */
  readonly streamed: readonly string[];
}

const trees = listTrees();

const drawings = trees.map(({ output }, index) => ({
  element: <TreePage output={output} />,
  // As in the page, where they stand side by side.
  options: { identifierPrefix: `tree-${index}-` },
}));

const drawAll = () => drawings.map(({ element, options }) => renderToString(element, options));

async function stream(element: ReactElement, options: object): Promise<string> {
  const pipe = new PassThrough();
  const whole = text(pipe);
  await new Promise<void>((resolve, reject) => {
    const { pipe: pipeTo } = renderToPipeableStream(element, {
      ...options,
      onShellReady: () => void pipeTo(pipe),
      onAllReady: resolve,
      onError: reject,
    });
  });
  return whole;
}

const plain = drawAll();
await Promise.all(trees.map(({ output }) => preloadElements(output)));
const preloaded = drawAll();
// Once it is imported all that is drawn is whole: not before, hence not at the top.
await import('@contentkit/react/server');
const whole = drawAll();
const streamed = await Promise.all(
  drawings.map(({ element, options }) => stream(element, options)),
);
stdout.write(JSON.stringify({ trees, plain, preloaded, whole, streamed } satisfies Drawn));
