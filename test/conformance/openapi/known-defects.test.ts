// The list of known defects is itself held against the document: a defect that was mended, or that
// never was one, fails here.
import { describe, expect, test } from 'vitest';

import { correctedSchemas, createAjvVerdict, publishedSchemas } from './document.ts';
import { agree, Engines } from './engines.ts';
import { knownDefects } from './known-defects.ts';

const published = createAjvVerdict(publishedSchemas);
const engines = new Engines();

describe.each(knownDefects)('R5a, R5b: $name', ({ corrections, witnesses }) => {
  test.each(witnesses)('$schema: $value', ({ schema, value, published: asPublished, ours }) => {
    expect(published(schema, value)).toBe(asPublished);
    const judged = engines.judge(schema, value);
    expect(judged.filter((one) => !agree(one))).toEqual([]);
    expect(judged[0]?.verdicts['zod']).toBe(ours);
  });

  test(corrections ? 'makes a difference, so is corrected' : 'is followed', () => {
    const differs = witnesses.some((witness) => witness.published !== witness.ours);
    expect(differs).toBe(corrections !== undefined);
    for (const name of Object.keys(corrections ?? {})) {
      expect(correctedSchemas[name]).not.toEqual(publishedSchemas[name]);
    }
  });
});
