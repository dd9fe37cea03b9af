import { fuzz } from '../../support/fuzz.ts';
import { corpus, type Case } from './corpus.ts';
import { correctedSchemas } from './document.ts';
import { agree, Engines, type Judged } from './engines.ts';
import { reachedFrom } from './json-schema.ts';
import type { Occurrence } from './judge.ts';
import { ourSchemas } from './schemas.ts';
import { shrink } from './shrink.ts';

/** What holding the engines against each other came to. */
export interface Run {
  values: number;
  /** How many of them the document admits. */
  valid: number;
  /** The outputs on which the reader was heard as well. */
  outputs: number;
  readonly disagreements: string[];
  /** Values that were made to be valid and are not, which would be the generator's fault. */
  readonly misfits: string[];
  readonly occurrences: readonly Occurrence[];
}

/** How often each keyword has to be met, and to be broken, until the run is content. */
const least = 3;

/** Then the schemas whose keywords are short of that get more values, so often before it gives up. */
const patience = 60;

/** More failures than these tell nothing new. */
const maximumFailures = 10;

/** Holds the engines against each other on the corpus of the seed. */
export function run(): Run {
  const engines = new Engines();
  const { occurrences } = engines.jury;
  const result: Run = {
    values: 0,
    valid: 0,
    outputs: 0,
    disagreements: [],
    misfits: [],
    occurrences,
  };
  hear(engines, corpus(Object.keys(ourSchemas), fuzz.seed, 150 * fuzz.factor), result);
  for (let round = 1; round <= patience; round += 1) {
    const short = occurrences.filter(({ met, broken }) => Math.min(met, broken) < least);
    if (short.length === 0) break;
    hear(engines, corpus(ownersOf(short), fuzz.seed + round * 100_003, 50), result);
  }
  return result;
}

function hear(engines: Engines, cases: Iterable<Case>, result: Run): void {
  for (const each of cases) {
    const heard = engines.judge(each.name, each.value);
    const isValid = heard[0]?.verdicts['ajv'] === true;
    result.values += 1;
    result.outputs += heard.length - 1;
    if (isValid) result.valid += 1;
    if (each.intact && !isValid && result.misfits.length < maximumFailures) {
      result.misfits.push(`${each.name}, seed ${each.seed}: ${JSON.stringify(each.value)}`);
    }
    for (const judged of heard.filter((one) => !agree(one))) {
      if (result.disagreements.length < maximumFailures) {
        result.disagreements.push(describe(engines, judged, each.seed));
      }
    }
  }
}

/** The schemas whose values meet these keywords: the one that a keyword stands in, or is nearest. */
function ownersOf(occurrences: readonly Occurrence[]): readonly string[] {
  const parts = new Set(occurrences.map(({ at }) => at.slice(0, at.indexOf('/'))));
  return [...new Set([...parts].map(ownerOf))];
}

const reaches = Object.keys(ourSchemas)
  .map((name) => ({ name, reached: reachedFrom(correctedSchemas, name) }))
  .toSorted((a, b) => a.reached.size - b.reached.size);

function ownerOf(part: string): string {
  const nearest = reaches.find(({ reached }) => reached.has(part));
  if (!nearest) throw new Error(`No schema of ours leads to "${part}".`);
  return nearest.name;
}

function describe(engines: Engines, judged: Judged, seed: number): string {
  const last = (value: unknown) => engines.judge(judged.name, value)[0];
  const value = shrink(judged.value, (smaller) => {
    const again = engines.judge(judged.name, smaller);
    return again.some((one) => one.name === judged.name && !agree(one));
  });
  return [
    `${judged.name}: ${JSON.stringify(last(value)?.verdicts ?? judged.verdicts)}`,
    JSON.stringify(value),
    `Again: FUZZ_SEED=${seed} npm test -- test/conformance/openapi`,
  ].join('\n');
}
