// The published document knows no limits. Ours (R6) hold for every way of strict validation.
import { describe, expect, test } from 'vitest';

import {
  defaultLimits,
  plainObjectSchema,
  renderOutputSchema,
  renderRequestSchema,
  validateRenderOutput,
} from '@contentkit/schema';

const outputOf = (element: unknown) => ({ element, state: {}, props: {} });

/** A block with elements nested in it so deep, itself counted. */
function nested(
  depth: number,
  make = (child: object): object => ({ type: 'vstack', children: [child] }),
) {
  let child: object = { type: 'divider' };
  for (let level = 2; level < depth; level += 1) child = make(child);
  return outputOf({ type: 'block', children: [child] });
}

const wide = (count: number) =>
  outputOf({
    type: 'block',
    children: Array.from({ length: count }, () => ({ type: 'divider' })),
  });

const long = (length: number) =>
  outputOf({ type: 'block', children: [{ type: 'markdown', content: 'a'.repeat(length) }] });

function verdicts(output: unknown) {
  return [validateRenderOutput(output).ok, renderOutputSchema.safeParse(output).success];
}

describe('R6: strict validation keeps to the limits', () => {
  const { depth, stringLength } = defaultLimits;

  test.each([
    ['as deep as may be', nested(depth), true],
    ['deeper by one', nested(depth + 1), false],
    ['as long as may be', long(stringLength), true],
    ['longer by one', long(stringLength + 1), false],
    ['wide', wide(9_000), true],
    ['too wide', wide(defaultLimits.nodes + 1), false],
  ])('%s', (_, output, valid) => {
    expect(verdicts(output)).toEqual([valid, valid]);
  });

  test('an issue says which limit it is, and where', () => {
    const { success, error } = renderOutputSchema.safeParse(long(stringLength + 1));
    expect(success).toBe(false);
    expect(error?.issues).toEqual([
      expect.objectContaining({
        path: ['element', 'children', 0, 'content'],
        message: 'A string of 1048577 characters is over the limit of 1048576. Shorten it.',
      }),
    ]);
  });
});

test('R5a, R6: what is wrong in the props is found however deep it is', () => {
  let props: object = { a: null };
  for (let level = 0; level < 1_000; level += 1) props = { a: level % 2 ? [props] : props };
  expect(verdicts({ ...outputOf({ type: 'block', children: [] }), props })).toEqual([false, false]);
});

describe('R6: no nesting exhausts the stack', () => {
  test.each<[string, (child: object) => object]>([
    ['of elements', (child) => ({ type: 'vstack', children: [child] })],
    ['of elements that lack what they need', (child) => ({ type: 'step', children: [child] })],
    ['of texts', (child) => ({ type: 'text', children: [child] })],
    ['of arrays', (child) => [child]],
    ['of keys that nobody knows', (child) => ({ type: 'divider', more: child })],
    ['in an action', (child) => ({ type: 'button', onPress: { action: 'a', more: child } })],
    ['in a place for another element', (child) => ({ type: 'card', buttons: [child] })],
  ])('%s', (_, make) => {
    expect(() => verdicts(nested(20_000, make))).not.toThrow();
  });

  test('of props', () => {
    let props: object = {};
    for (let level = 0; level < 20_000; level += 1) props = { a: level % 2 ? [props] : props };
    expect(plainObjectSchema.safeParse(props).success).toBe(true);
    const context = { type: 'document', theme: 'light', spaceId: 'a', editable: true };
    expect(renderRequestSchema.safeParse({ componentId: 'a', props, context }).success).toBe(true);
    const root = { type: 'block', children: [] };
    // So many nodes are over the limit, of which a request has none.
    expect(verdicts({ ...outputOf(root), props })).toEqual([false, false]);
  });
});

test('R6: what holds itself, more than once, is refused as well', () => {
  const element: Record<string, unknown> = { type: 'vstack' };
  element['children'] = [element, element];
  // Without its id a step has no reading, so that the reader does not look at its children.
  const step: Record<string, unknown> = { type: 'step', next: 5 };
  step['children'] = [step, step];
  const props: Record<string, unknown> = {};
  props['a'] = props['b'] = props;
  for (const output of [
    outputOf({ type: 'block', children: [element] }),
    outputOf({ type: 'block', children: [step] }),
    { ...outputOf({ type: 'block', children: [] }), props },
  ]) {
    expect(verdicts(output)).toEqual([false, false]);
  }
});
