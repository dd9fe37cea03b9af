import { Random } from '../../support/random.ts';
import { correctedSchemas } from './document.ts';
import { Generator } from './generate.ts';
import { Mutator } from './mutate.ts';

/** A value of the corpus. */
export interface Case {
  /** The schema that it is judged by. */
  readonly name: string;
  readonly value: unknown;
  /** Whether it was made to be valid. */
  readonly intact: boolean;
  /** What makes this very value again. */
  readonly seed: number;
}

/** How many nodes a tree has, roughly; most are small, for small ones tell more when they fail. */
const sizes = [1, 2, 4, 8, 8, 16, 30];

/**
 * Values of the schemas of some names, half of them intact and half of them mutated.
 *
 * @param count - How many of each.
 */
export function* corpus(names: readonly string[], seed: number, count: number): Iterable<Case> {
  for (let index = 0; index < count; index += 1) {
    for (const name of names) yield* casesOf(name, (seed + index) >>> 0);
  }
}

/** An intact value and a mutated one. */
function* casesOf(name: string, seed: number): Iterable<Case> {
  // The name takes part, or else all schemas of one seed would draw the same numbers.
  const random = new Random(seed ^ hash(name));
  const generator = generatorFor(random);
  const value = generator.value(name, random.pick(sizes));
  yield { name, value, intact: true, seed };
  const mutator = new Mutator(correctedSchemas, random, generator);
  yield { name, value: mutator.mutate(name, value), intact: false, seed };
}

function generatorFor(random: Random): Generator {
  return new Generator(correctedSchemas, random);
}

function hash(text: string): number {
  let value = 0;
  for (const character of text)
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  return value;
}
