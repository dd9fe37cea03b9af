import * as z from 'zod';

/** The name under which an input's value stands in the state (R7). */
export const stateKeySchema: z.ZodType<string> = z.string();
