import { describe, expect, test } from 'vitest';

import { edges } from './edges.ts';
import { agree, Engines } from './engines.ts';

const engines = new Engines();

describe('R5b: the engines agree at the edges', () => {
  test.each(edges)('%s: %s', (schema, _, value, valid) => {
    const judged = engines.judge(schema, value);
    expect(judged.filter((one) => !agree(one))).toEqual([]);
    expect(judged[0]?.verdicts['ajv']).toBe(valid);
  });
});
