import { renderOutputSchema, toJsonSchema, validateRenderOutput } from '@contentkit/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { correctedSchemas, createAjvVerdict } from './document.ts';
import { embed } from './embed.ts';
import { Jury } from './judge.ts';
import { ourSchemas } from './schemas.ts';

/** What each engine says of one value. */
export type Verdicts = Readonly<Record<string, boolean>>;

/** A value by the schema of a name, and who says what of it. */
export interface Judged {
  readonly name: string;
  readonly value: unknown;
  readonly verdicts: Verdicts;
}

/** The engines that have to agree, held against the corrected document. */
export class Engines {
  readonly jury = new Jury(correctedSchemas);
  readonly #ajv = createAjvVerdict(correctedSchemas);
  // Not strict: the schema has keywords for editors.
  readonly #jsonSchema = new Ajv2020({
    strict: false,
    strictNumbers: true,
    validateFormats: false,
  }).compile(toJsonSchema('render-output'));

  /** The verdicts on a value, and on the output that it is part of, if outputs have such parts. */
  judge(name: string, value: unknown): readonly Judged[] {
    const ours = ourSchemas[name];
    if (!ours) throw new Error(`There is no schema of ours for "${name}".`);
    const jury = this.jury.judge(name, value);
    const verdicts = {
      // Where ajv cannot see, the jury sees for it.
      ajv: this.#ajv(name, value) && (jury || !repeatsProto(value)),
      jury,
      zod: ours.safeParse(value).success,
      // What zod does where a content security policy forbids it to generate code.
      jitless: ours.safeParse(value, { jitless: true }).success,
    };
    const embedded = embed(name, value);
    return [{ name, value, verdicts }, ...(embedded ? [this.#judgeOutput(embedded.output)] : [])];
  }

  #judgeOutput(output: unknown): Judged {
    const name = 'ContentKitRenderOutput';
    const verdicts = {
      ajv: this.#ajv(name, output),
      zod: renderOutputSchema.safeParse(output).success,
      reader: validateRenderOutput(output).ok,
      jsonSchema: this.#jsonSchema(output),
    };
    return { name, value: output, verdicts };
  }
}

/**
 * Whether a list in a value says `__proto__` twice. Ajv keeps the strings of a list that must not
 * repeat itself as keys of an object, and so does not notice.
 */
export function repeatsProto(value: unknown): boolean {
  if (Array.isArray(value) && value.filter((item) => item === '__proto__').length > 1) {
    return true;
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(repeatsProto);
}

/** Whether all engines say the same. */
export function agree({ verdicts }: Judged): boolean {
  return new Set(Object.values(verdicts)).size === 1;
}
