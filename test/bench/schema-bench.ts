import { parseRenderOutput, renderOutputSchema } from '@contentkit/schema';

import { measure, type Timing } from './measure.ts';
import { cardTree } from './trees.ts';

/**
 * A candidate's share of what `JSON.parse` takes for the same text, in the same run: the quickest
 * round by the quickest, for a busy machine only ever adds to either. What the garbage of
 * `JSON.parse` costs is not in it, which makes the shares greater rather than smaller.
 */
export interface SchemaRatios {
  /** Reading an output in which everything is valid. */
  readonly read: number;
  /** Reading one in which one element of a hundred needs a repair. */
  readonly repair: number;
  /** Validating the valid one with zod. */
  readonly validate: number;
}

/** What a benchmark of the schema comes to. */
export interface SchemaResult {
  readonly elements: number;
  readonly ratios: SchemaRatios;
  readonly timings: Readonly<Record<string, Readonly<Record<string, Timing>>>>;
}

/** Compares reading and validating an output with parsing its text. */
export function benchSchema(elements: number, rounds: number): SchemaResult {
  const text = JSON.stringify(cardTree(elements));
  const valid: unknown = JSON.parse(text);
  const broken = brokenTree(elements);
  // As a page reads: the default limits, except where more is asked of the reader than they allow.
  const limits = elements > 10_000 ? { nodes: Number.POSITIVE_INFINITY } : {};
  const parse = () => JSON.parse(text) as unknown;
  const reading = measure(
    {
      parse,
      read: () => parseRenderOutput(valid, { limits }),
      repair: () => parseRenderOutput(broken, { limits }),
    },
    rounds,
  );
  // Apart, for there is no zod in the page to share the processor's caches with.
  const validating = measure(
    { parse, validate: () => renderOutputSchema.safeParse(valid) },
    rounds,
  );
  return {
    elements,
    ratios: {
      read: reading.read.minimum / reading.parse.minimum,
      repair: reading.repair.minimum / reading.parse.minimum,
      validate: validating.validate.minimum / validating.parse.minimum,
    },
    timings: { reading, validating },
  };
}

/** A tree in which every tenth card has a `null` among its children. */
function brokenTree(elements: number): unknown {
  const output = cardTree(elements);
  output.element.children.forEach((card, index) => {
    const [stack] = card.type === 'card' ? (card.children ?? []) : [];
    if (index % 10 === 0 && stack?.type === 'vstack') {
      (stack.children as unknown[]).push(null);
    }
  });
  return output;
}
