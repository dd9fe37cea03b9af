import { elementSamples, patterns, type ElementSample, type Pattern } from '@contentkit/samples';

/** A tree to draw, as JSON. */
export interface Tree {
  readonly name: string;
  readonly output: unknown;
}

/** Every sample, and every pattern. */
export function listTrees(): Tree[] {
  const samples: readonly ElementSample[] = Object.values(elementSamples);
  const all: readonly Pattern<unknown>[] = Object.values(patterns);
  return [
    ...samples.flatMap(({ type, variants }) =>
      Object.entries(variants).map(([name, { root, state }]) => ({
        name: `${type}, ${name}`,
        output: { element: root, state, props: {} },
      })),
    ),
    ...all.map(({ title, root, state = {} }) => ({
      name: title,
      output: { element: root, state, props: {} },
    })),
  ];
}
