import * as z from 'zod';

import { forbiddenKeys, isForbiddenKey } from '../limits.ts';
import { openObjectSchema, type PlainObject } from './plain-object.ts';

/** The name under which an input's value stands in the state (R7). */
export const stateKeySchema: z.ZodType<string> = z
  .string()
  .refine((key) => !isForbiddenKey(key), { error: ({ input }) => refuse(String(input)) })
  .meta({ not: { enum: [...forbiddenKeys] } });

/** An instance's state: any object whose keys can be state keys (R6). */
export const stateSchema: z.ZodType<PlainObject> = openObjectSchema
  .check(({ value, issues }) => {
    for (const key of Object.keys(value).filter(isForbiddenKey)) {
      issues.push({ code: 'custom', message: refuse(key), input: value, path: [key] });
    }
  })
  .meta({
    description: "An instance's state: what its inputs hold, and what its component keeps there.",
    examples: [{ text: 'Bring a pencil.', tags: ['school'] }],
    propertyNames: { not: { enum: [...forbiddenKeys] } },
  });

function refuse(key: string): string {
  return `"${key}" cannot be a state key. Choose another name.`;
}
