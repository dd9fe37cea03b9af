import {
  elementDefinitions,
  parseElement,
  printJsx,
  rootElementSchema,
  type AnyElement,
} from '@contentkit/schema';
import { elementSamples, patterns } from '@contentkit/samples';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { evaluateJsx, type JsxCompiler } from '../support/evaluate-jsx.ts';
import { strictTrees } from '../support/strict-trees.ts';

/** Every tree that stands somewhere in the project as a good one. */
const written = [
  ...Object.values(elementDefinitions).flatMap(({ examples }) => examples as unknown[]),
  ...Object.values(elementSamples).flatMap(({ variants }) =>
    Object.values<{ element: unknown }>(variants).map(({ element }) => element),
  ),
  ...Object.values(patterns)
    .map(({ root }) => root)
    .filter((root) => root !== patterns.brokenTree.root),
] as AnyElement[];

/**
 * A tree as far as JSX can say it: text that stands beside text is one string, empty text and a
 * card's empty children are none.
 */
function sayable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sayable);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).flatMap(([name, item]): [string, unknown][] => {
    if (item === undefined) {
      return [];
    }
    if (name !== 'children' || !('type' in value)) {
      return [[name, sayable(item)]];
    }
    const children = joinTexts(Array.isArray(item) ? item : [item]);
    return value.type === 'card' && children.length === 0 ? [] : [[name, children.map(sayable)]];
  });
  return Object.fromEntries(entries);
}

function joinTexts(children: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const child of children) {
    const before = joined.at(-1);
    if (typeof child === 'string' && typeof before === 'string') {
      joined.splice(-1, 1, before + child);
    } else if (child !== '') {
      joined.push(child);
    }
  }
  return joined;
}

/** What a reader makes of a tree. */
function outputOf(tree: unknown): unknown {
  const result = parseElement(tree);
  return result.ok ? result.output : result.issues;
}

describe.each<JsxCompiler>(['esbuild', 'sucrase'])('compiled with %s', (compiler) => {
  test('examples and samples evaluate to the tree that was printed', () => {
    const trees = evaluateJsx(written.map(printJsx), compiler, '@contentkit/runtime');
    expect(trees.map(sayable)).toEqual(written.map(sayable));
  });

  test('examples and samples evaluate to the same tree with the published runtime', () => {
    const trees = evaluateJsx(written.map(printJsx), compiler, '@gitbook/runtime');
    // It leaves out the children of an element that is closed at once.
    const outputs = (read: readonly unknown[]) => read.map((tree) => outputOf(sayable(tree)));
    expect(outputs(trees)).toEqual(outputs(written));
  });
});

describe('any strictly valid tree', { timeout: 600_000 }, () => {
  const runs = (few: number) => ({ numRuns: process.env['FUZZ'] ? few * 100 : few });

  test('evaluates to itself, and is printed the same again', () => {
    fc.assert(
      fc.property(strictTrees, (tree) => {
        expect(rootElementSchema.safeParse(tree).error).toBeUndefined();
        const jsx = printJsx(tree);
        const [evaluated] = evaluateJsx([jsx], 'sucrase', '@contentkit/runtime');
        expect(sayable(evaluated)).toEqual(sayable(tree));
        expect(printJsx(evaluated as AnyElement)).toBe(jsx);
      }),
      runs(200),
    );
  });

  test('is read alike by both compilers', () => {
    fc.assert(
      fc.property(fc.array(strictTrees, { maxLength: 20 }), (trees) => {
        const expressions = trees.map(printJsx);
        expect(evaluateJsx(expressions, 'esbuild', '@contentkit/runtime')).toEqual(
          evaluateJsx(expressions, 'sucrase', '@contentkit/runtime'),
        );
      }),
      runs(10),
    );
  });
});
