import type { Issue } from './issue.ts';
import { parseRenderOutput } from './parse.ts';
import type { ParseOptions } from './read/read-output.ts';
import type { RenderOutput } from './render.ts';

/** What a strict validation comes to. */
export type Validation =
  | { readonly ok: true; readonly output: RenderOutput; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Whether a render output is strictly valid: the published schema allows it, and it keeps to the
 * limits of R6. In the reader's terms it has neither errors nor warnings (R5b); hints are allowed,
 * and come along. Never throws, whatever the value.
 *
 * `renderOutputSchema` comes to the same verdict, for those who build zod schemas from it.
 *
 * @param value - The output, parsed from JSON.
 * @returns `ok: true` with the very same value, typed; or `ok: false` with what is wrong.
 * @example
 * ```ts
 * const result = validateRenderOutput({ type: 'complete' });
 * if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('\n'));
 * ```
 */
export function validateRenderOutput(value: unknown, options: ParseOptions = {}): Validation {
  const { issues } = parseRenderOutput(value, options);
  return issues.every(({ severity }) => severity === 'hint')
    ? // The differential corpus shows that nothing else gets here.
      { ok: true, output: value as RenderOutput, issues }
    : { ok: false, issues };
}
