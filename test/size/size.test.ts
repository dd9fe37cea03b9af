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
  /** A page of what the entry stands on, which counts for itself. */
  readonly base?: string;
  /** What must not be in it. */
  readonly without: readonly RegExp[];
}

/** What every page has once that loads anything later, whoever wrote it. */
const outside = [/preload-helper/];

const schema = "export * from '@contentkit/schema/reader';";

const definitions = [/\/zod\//, /\/schema\/src\/(elements|values|manifest)\//];
const sentences = [/issue-text/, /describe/, /nearest/];
/** What begins with the second tree, and with the first GET. */
const later = [/share-structure/, /slots-after/, /get-client/, /response-cache/, /\/pause/];

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
    entry: '@contentkit/client',
    page: `${schema}\nexport * from '@contentkit/client';`,
    base: schema,
    ceiling: 6 * KB,
    reason:
      'The life of an instance and the render client; what GET needs loads with the first of them, and what trees share with the second question.',
    without: [...definitions, ...sentences, ...later, /\/lz-string\//, /option-/],
  },
  {
    entry: '@contentkit/client/options',
    page: `${schema}\nexport * from '@contentkit/client/options';`,
    base: schema,
    ceiling: 2.5 * KB,
    reason: 'What selects need besides, whose options a URL has.',
    without: [...definitions, ...sentences, /\/lz-string\//],
  },
  {
    entry: '@contentkit/frame',
    page: "export * from '@contentkit/frame';",
    ceiling: 0.8 * KB,
    reason: 'Every page in a frame loads it, and there may be many in a document.',
    without: [/packages\/(?!frame\/)/],
  },
  {
    entry: '@contentkit/frame/script',
    page: "export * from '@contentkit/frame/script';",
    ceiling: 0.8 * KB,
    reason: 'The same as text: each page that is written as a string carries it.',
    without: [/packages\/(?!frame\/)/],
  },
  {
    entry: '@contentkit/react',
    page: "export { ContentKit } from '@contentkit/react';\nexport { createRenderClient } from '@contentkit/client';",
    ceiling: 25 * KB,
    reason:
      'All that a page loads before it draws any tree: reading, the client, the views. What finds a tree in the next one, most icons and whatever a person has to come near for loads once one stands.',
    without: [
      ...definitions,
      ...sentences,
      ...later,
      // What finds a tree in the next one.
      /\/(follow-tree|prepare-change|steady-moves)/,
      // What stands over the page, the menu, frames, the editor: all that a person has to come for.
      /\/overlays\/(?!overlays\.|overlay-part|OverlayLayer)/,
      /\/block\/(?!Block)/,
      /\/webframe\/(?!WebframeView|clamp-ratio)/,
      /\/(RichEditor|create-editor|highlight|number-lines|syntaxes|grammar|ColouredLines|LongCode|draw-tokens)/,
      /\/(ComboboxSelect|OptionList|SelectFace|SelectError|create-remote-options|option-source)/,
      /\/(late-outlines\.|scroll-stops)/,
      /\/lz-string\//,
      /\/@base-ui\//,
      /\/@?codemirror\//,
      /\/@lezer\//,
      /micromark/,
      /mdast/,
    ],
  },
];

describe.each(ceilings)('$entry', ({ page, base, ceiling, without }) => {
  test('stays below its ceiling, and what it does without stays outside', async () => {
    const { size: whole, modules } = await bundlePage(page, outside);
    const size = whole - (base === undefined ? 0 : (await bundlePage(base, outside)).size);
    expect(size).toBeLessThanOrEqual(ceiling);
    // A ceiling far above what there is would hold nothing down.
    expect(size).toBeGreaterThan(ceiling * 0.85);
    expect(modules.filter((id) => without.some((pattern) => pattern.test(id)))).toEqual([]);
  });
});

test('what an entry does without is found where it is', async () => {
  const { modules } = await bundlePage("export * from '@contentkit/schema';");
  for (const pattern of ceilings[0]?.without ?? []) {
    expect(modules.some((id) => pattern.test(id))).toBe(true);
  }
});
