import * as z from 'zod';

import type { IssueCode } from './issue.ts';
import { parseRenderOutput } from './read/read-output.ts';

/** What costs a value its reading whatever else it is (R6). */
const limitCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'not_readable',
  'too_deep',
  'too_many_nodes',
  'string_too_long',
]);

/** Far more than an output within the limits has, far less than what exhausts a stack. */
const maximumNesting = 1_000;

/**
 * Puts the limits of R6 before a schema of outputs: zod has none of its own, and recurses. The
 * reader finds what is over the limits; where it gives up on a node it has not seen what is below,
 * so that the nesting is measured as well.
 */
export function withinLimits<Output>(schema: z.ZodType<Output>): z.ZodType<Output> {
  return z
    .unknown()
    .check(({ value, issues }) => {
      const read = parseRenderOutput(value).issues;
      for (const { message, path } of read.filter(({ code }) => limitCodes.has(code))) {
        issues.push({ code: 'custom', message, path: [...path], input: undefined });
      }
      if (read.some(({ severity }) => severity !== 'hint') && isDeeper(value, maximumNesting)) {
        const message = `Objects and arrays nest deeper than ${maximumNesting} levels`;
        issues.push({ code: 'custom', message, input: undefined });
      }
    })
    .pipe(schema);
}

/**
 * Whether objects and arrays nest beyond a depth. Level by level, for recursion has depths of its
 * own; each object once a level, for what was built in memory may hold itself twice.
 */
function isDeeper(value: unknown, depth: number): boolean {
  let level: unknown[] = [value];
  for (let deep = 0; level.length > 0; deep += 1) {
    if (deep > depth) {
      return true;
    }
    const parents = new Set(level.filter(isObjectOrArray));
    level = [...parents].flatMap((parent): unknown[] => Object.values(parent));
  }
  return false;
}

function isObjectOrArray(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
