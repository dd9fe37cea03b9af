import { describe, expect, test } from 'vitest';

import { bundlePage } from './bundle.ts';

const KB = 1024;

interface Ceiling {
  readonly entry: string;
  /** The module of a page that imports the entry. */
  readonly page: string;
  /** In bytes, compressed. */
  readonly ceiling: number;
  /** Why it is what it is; every raise gives its reason here. */
  readonly reason: string;
  /** What must not be in it. */
  readonly without: readonly RegExp[];
}

const definitions = [/\/zod\//, /\/schema\/src\/(elements|values|manifest)\//];
const sentences = [/issue-text/, /describe/, /nearest/];

const ceilings: readonly Ceiling[] = [
  {
    entry: '@contentkit/schema/reader',
    page: "export * from '@contentkit/schema/reader';",
    ceiling: 7 * KB,
    reason:
      'Every page that draws a tree loads it: the table of elements, reading, bindings, URLs.',
    without: [...definitions, ...sentences, /print-jsx/, /code-fence/, /unfurl/, /find-bindings/],
  },
];

describe.each(ceilings)('$entry', ({ page, ceiling, without }) => {
  test('stays below its ceiling, and what it does without stays outside', async () => {
    const { size, modules } = await bundlePage(page);
    expect(size).toBeLessThanOrEqual(ceiling);
    // A ceiling far above what there is would hold nothing down.
    expect(size).toBeGreaterThan(ceiling * 0.9);
    expect(modules.filter((id) => without.some((pattern) => pattern.test(id)))).toEqual([]);
  });
});

test('what an entry does without is found where it is', async () => {
  const { modules } = await bundlePage("export * from '@contentkit/schema';");
  for (const pattern of ceilings.flatMap(({ without }) => without)) {
    expect(modules.some((id) => pattern.test(id))).toBe(true);
  }
});
