import * as z from 'zod';

/**
 * A value that is looked up in the instance's state when it is needed.
 *
 * @example
 * ```ts
 * const binding: DynamicBinding = { $state: 'query' };
 * ```
 */
export interface DynamicBinding {
  /** The key in the state. */
  $state: string;
}

/** A binding to a key of the state, strictly. Further keys pass, and make it no binding (R12). */
export const dynamicBindingSchema: z.ZodType<DynamicBinding> = z
  .looseObject({ $state: z.string().describe('The key in the state.') })
  .meta({
    description: "A value that is looked up in the instance's state when it is needed.",
    examples: [{ $state: 'query' }],
  });
