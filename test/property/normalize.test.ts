import { isElement, normalizeRenderOutput, type ReadOutput } from '@contentkit/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fuzz } from '../support/fuzz.ts';
import { strictTrees } from '../support/strict-trees.ts';

const options = (numRuns: number) => ({ seed: fuzz.seed, numRuns: numRuns * fuzz.factor });

const outputs = strictTrees.map((element) => ({ type: 'element', element, state: {}, props: {} }));

/**
 * What makes a value that JSON cannot hold, or that it can hold and nobody sends in good faith. Not
 * the value itself, for a failing property's report would have to print it.
 */
const hostile: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.constantFrom(loop, getter, revoked),
  whatever().map((value) => () => value),
);

function whatever(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      stringUnit: 'binary',
    }),
    fc.constantFrom<unknown>(
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      '\uD800',
      JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
      Symbol('symbol'),
      () => 'a function',
      { type: 'invalid', issues: [], value: 1 },
      { type: 'toString' },
      { type: '__proto__' },
      { $state: '__proto__' },
    ),
  );
}

/** Holds itself, twice, in every place where something can stand. */
function loop(): unknown {
  const value: Record<string, unknown> = { type: 'vstack', action: 'go' };
  value['children'] = [value, value];
  value['data'] = { value, list: [value, value] };
  return value;
}

function getter(): unknown {
  return {
    type: 'text',
    get children() {
      throw new Error('Not to be read');
    },
  };
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A value with something hostile in one of its places. */
const spoilt: fc.Arbitrary<() => unknown> = fc
  .tuple(outputs, hostile, fc.array(fc.nat(), { minLength: 1, maxLength: 30 }))
  .map(
    ([output, make, choices]) =>
      () =>
        spoil(structuredClone(output), make(), choices),
  );

function spoil(value: object, evil: unknown, choices: readonly number[]): unknown {
  let step = 0;
  const choose = (count: number) => (choices[(step += 1) % choices.length] ?? 0) % count;
  let at = value as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(at);
    const key = choose(8) === 0 || keys.length === 0 ? 'extra' : (keys[choose(keys.length)] ?? '');
    const part = at[key];
    if (typeof part !== 'object' || part === null || choose(3) === 0) {
      at[key] = evil;
      return value;
    }
    at = part as Record<string, unknown>;
  }
}

/** Every value in a tree that stands where an element stands is one that has a view. */
function expectDrawable(output: ReadOutput): void {
  if (output.type === 'element') {
    expect(isElement(output.element)).toBe(true);
    expect(['block', 'modal', 'configuration']).toContain(output.element.type);
    for (const child of output.element.children as unknown[]) {
      expect(typeof child === 'object' && child !== null && isElement(child)).toBe(true);
    }
  } else {
    expect(output.type).toBe('complete');
  }
}

describe('normalising', () => {
  test('R5: never throws, and always gives what can be drawn, which twice is the same as once', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, { arbitrary: spoilt, weight: 4 }), (make) => {
        const { output } = normalizeRenderOutput(make());
        expectDrawable(output);
        const again = normalizeRenderOutput(output);
        expectDrawable(again.output);
        expect(again.output).toBe(output);
      }),
      options(2_000),
    );
  }, 120_000);

  test('R5: valid output comes out as the very same objects', () => {
    fc.assert(
      fc.property(outputs, (value) => {
        const { output, issues } = normalizeRenderOutput(value);
        // Keys that reach a prototype are left out of data, valid or not (R6).
        fc.pre(issues.every(({ code }) => code !== 'forbidden_key'));
        expect(issues.filter(({ severity }) => severity !== 'hint')).toEqual([]);
        expect(output.type === 'element' && output.element).toBe(value.element);
        const whole = { ...value, canAccessVisitorClaims: true };
        expect(normalizeRenderOutput(whole).output).toBe(whole);
      }),
      options(200),
    );
  });

  test('R11: what is equal to what was drawn before is that very object', () => {
    fc.assert(
      fc.property(outputs, outputs, (value, other) => {
        const previous = normalizeRenderOutput(value).output;
        const { output } = normalizeRenderOutput(structuredClone(value), { previous });
        expect(output).toBe(previous);
        const changed = normalizeRenderOutput(other, { previous }).output;
        expect(changed).toEqual(normalizeRenderOutput(other).output);
      }),
      options(200),
    );
  });

  test('R5: what has no reading at all is one invalid element, with the reasons', () => {
    expect(normalizeRenderOutput('Hello')).toMatchObject({
      output: {
        type: 'element',
        element: {
          type: 'block',
          children: [{ type: 'invalid', value: 'Hello', issues: [{ code: 'not_readable' }] }],
        },
      },
      issues: [{ code: 'not_readable' }],
    });
  });

  test('R6: neither depth nor width exhausts anything', () => {
    let deep: unknown = { type: 'divider' };
    for (let level = 0; level < 100_000; level += 1) {
      deep = { type: 'vstack', children: [deep] };
    }
    const wide = Array.from({ length: 1_000_000 }, () => null);
    for (const children of [[deep], wide]) {
      const { output, issues } = normalizeRenderOutput({ element: { type: 'block', children } });
      expectDrawable(output);
      expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });
});
