import type { Issue } from './issue.ts';
import { parseRenderOutput } from './parse.ts';
import type { ParseOptions, ReadOutput } from './read/read-output.ts';
import { Invalid } from './read/shapes/element.ts';
import { shareStructure } from './share-structure.ts';

/** How an output is normalised. */
export interface NormalizeOptions extends ParseOptions {
  /** What was drawn before: equal parts of the new output come back as its very objects (R11). */
  readonly previous?: ReadOutput | undefined;
}

/** An output that can be drawn, and what was wrong with it. */
export interface NormalizedOutput {
  readonly output: ReadOutput;
  readonly issues: readonly Issue[];
}

/**
 * Makes anything at all into an output that can be drawn (R5): what `parseRenderOutput` reads comes
 * back as it was read, and what has no reading as a `block` that holds nothing but an invalid
 * element, with the reasons. For tools that always show something; whoever would rather keep the
 * last good output asks `parseRenderOutput`.
 *
 * What is valid comes out as the very same objects. Normalising twice is the same as once. Never
 * throws, whatever the value.
 *
 * @param value - The answer, parsed from JSON.
 * @example
 * ```ts
 * const { output, issues } = normalizeRenderOutput({ element: { type: 'divider' } });
 * output; // { type: 'element', element: { type: 'block', children: [{ type: 'divider' }] }, … }
 * issues.map(({ code }) => code); // ['bare_root', 'missing_property', 'missing_property']
 * ```
 */
export function normalizeRenderOutput(
  value: unknown,
  { previous, ...options }: NormalizeOptions = {},
): NormalizedOutput {
  const result = parseRenderOutput(value, options);
  const { issues } = result;
  const output: ReadOutput = result.ok
    ? result.output
    : {
        type: 'element',
        // A read tree, in which an invalid element can stand in the place of any descendant.
        element: { type: 'block', children: [new Invalid(value, issues) as never] },
        canAccessVisitorClaims: false,
      };
  return { output: share(previous, share(value, output)), issues };
}

/** Shares what can be shared; what was read may still have getters that throw when read again. */
function share<Value>(previous: unknown, next: Value): Value {
  try {
    return shareStructure(previous, next);
  } catch {
    return next;
  }
}
