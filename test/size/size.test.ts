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
  /** What counts elsewhere. */
  readonly outside?: readonly RegExp[];
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
  {
    entry: '@contentkit/react',
    page: "export { ContentKit } from '@contentkit/react';\nexport { createRenderClient } from '@contentkit/client';",
    ceiling: 35 * KB,
    reason: 'All that a page loads before it draws any tree: reading, the client, the views.',
    without: [
      ...definitions,
      ...sentences,
      /\/@base-ui\//,
      /\/@?codemirror\//,
      /\/@lezer\//,
      /micromark/,
      /mdast/,
    ],
  },
];

describe.each(ceilings)('$entry', ({ page, ceiling, outside, without }) => {
  test('stays below its ceiling, and what it does without stays outside', async () => {
    const { size, modules } = await bundlePage(page, outside);
    expect(size).toBeLessThanOrEqual(ceiling);
    // A ceiling far above what there is would hold nothing down.
    expect(size).toBeGreaterThan(ceiling * 0.9);
    expect(modules.filter((id) => without.some((pattern) => pattern.test(id)))).toEqual([]);
  });
});

test('what an entry does without is found where it is', async () => {
  const { modules } = await bundlePage("export * from '@contentkit/schema';");
  for (const pattern of ceilings[0]?.without ?? []) {
    expect(modules.some((id) => pattern.test(id))).toBe(true);
  }
});
