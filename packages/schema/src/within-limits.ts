import * as z from 'zod';

import type { IssueCode } from './issue.ts';
import { isDeeper } from './read/is-deeper.ts';
import { parseRenderOutput } from './parse.ts';

/** What costs a value its reading whatever else it is (R6). */
const limitCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'not_readable',
  'too_deep',
  'data_too_deep',
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
