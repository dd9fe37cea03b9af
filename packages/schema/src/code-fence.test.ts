import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';

import { blockFromCodeFence, codeFenceFromBlock, type Fenceable } from './code-fence.ts';
import type { PlainObject } from './values/plain-object.ts';

const diagram = { id: 'diagram', markdown: { codeblock: 'mermaid', body: 'content' } };

/** The only code block of a Markdown document, as a CommonMark parser reads it. */
function parseFence(markdown: string): { info: string; content: string } {
  const { children } = fromMarkdown(markdown);
  const [node] = children;
  expect(children).toHaveLength(1);
  if (node?.type !== 'code') {
    throw new Error(`The parser read ${node?.type} where it should have read code.`);
  }
  const info = [node.lang, node.meta].filter((part) => typeof part === 'string').join(' ');
  return { info, content: node.value };
}

describe('R34: a block as a fence', { timeout: 600_000 }, () => {
  test.each<[string, PlainObject, string]>([
    ['a body', { content: 'graph TD\nA --> B' }, '```mermaid\ngraph TD\nA --> B\n```'],
    ['text', { content: 'x', title: 'Q&A: 5 > 3' }, '```mermaid title="Q&A: 5 > 3"\nx\n```'],
    ['a path', { content: 'x', at: 'C:\\docs' }, '```mermaid at="C:\\docs"\nx\n```'],
    ['an empty body', { content: '' }, '```mermaid\n```'],
    ['no body', {}, '```mermaid content="{}"\n```'],
    ['a body of lines', { content: '\n' }, '```mermaid\n\n\n```'],
    ['a body that is no text', { content: 7 }, '```mermaid content="{7}"\n```'],
    ['a fence in the body', { content: '````\nx\n````' }, '`````mermaid\n````\nx\n````\n`````'],
    ['a number', { content: 'x', width: 2 }, '```mermaid width="{2}"\nx\n```'],
    ['a text of digits', { content: 'x', width: '2' }, '```mermaid width="2"\nx\n```'],
    ['a truth', { content: 'x', open: true }, '```mermaid open="{true}"\nx\n```'],
    ['nothing', { content: 'x', of: null }, '```mermaid of="{null}"\nx\n```'],
    [
      'an object',
      { content: 'x', size: { unit: 'px', of: [1, "it's"] } },
      "```mermaid size=\"{{'unit':'px','of':[1,'it\\u0027s']}}\"\nx\n```",
    ],
    ['braces', { content: 'x', of: '{a}' }, '```mermaid of="\\u007ba}"\nx\n```'],
    ['quotes', { content: 'x', say: '"hi"\\' }, '```mermaid say="\\u0022hi\\u0022\\u005c"\nx\n```'],
    ['several lines', { content: 'x', of: 'a\nb' }, '```mermaid of="a\\u000ab"\nx\n```'],
    [
      'an odd key',
      { content: 'x', 'my "key"': 'a' },
      '```mermaid "my \\u0022key\\u0022"="a"\nx\n```',
    ],
  ])('R34: %s is written plainly, and read back', (_, props, text) => {
    expect(codeFenceFromBlock(diagram, props)).toBe(text);
    expect(blockFromCodeFence(text, [diagram])).toEqual({ block: diagram, props });
    expect(blockFromCodeFence(parseFence(text), [diagram])).toEqual({ block: diagram, props });
  });

  test('R34: a block without a mapping, or with a language for no fence, has no fence', () => {
    expect(codeFenceFromBlock({}, { content: 'x' })).toBeUndefined();
    for (const codeblock of ['', 'two words', 'a`b', 'a\\b', '&amp;', 'a\nb', ' a']) {
      expect(codeFenceFromBlock({ markdown: { codeblock, body: 'b' } }, {})).toBeUndefined();
    }
  });

  // oxfmt-ignore
  const marks = fc.constantFrom(
    '"', "'", '\\', '`', '```', '~~~', '{', '}', '=', ' ', '\t', '\n', '\r', '\r\n', '&amp;', '&#34;',
    '&', '\\u0022', '\\n', 'u', '<', '\0', '\ud800', '\u2028', 'a', '1',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: marks }),
  );
  const body = fc.oneof(fc.constant('content'), text);
  const value = fc.oneof(
    text,
    fc.array(text),
    fc.dictionary(text, text),
    fc.jsonValue({ stringUnit: 'binary' }),
  );
  const key = fc.oneof(fc.constantFrom('content', 'title', '__proto__', 'constructor', ''), text);
  const props = fc
    .dictionary(key, value)
    // JSON has no negative zero.
    .map((object) => JSON.parse(JSON.stringify(object)) as PlainObject);
  const codeblock = fc.oneof(fc.constantFrom('mermaid', 'c++', 'a:b="c"', '{x}', '~~~', '日本'));

  test('R34: any props come back as they were, straight and by way of a Markdown parser', () => {
    fc.assert(
      fc.property(codeblock, body, props, (language, name, given) => {
        const block: Fenceable = { markdown: { codeblock: language, body: name } };
        const fence = codeFenceFromBlock(block, given) ?? '';
        const straight = blockFromCodeFence(fence, [{}, diagram, block].toReversed());
        expect(straight).toEqual({ block, props: given });
        const parsed = parseFence(fence);
        // What stands on the first line means the same before and after Markdown's escapes.
        expect(parsed.info).toBe(/^`+(.*)/.exec(fence)?.[1]);
        expect(blockFromCodeFence(parsed, [block])).toEqual(straight);
      }),
      { numRuns: process.env['FUZZ'] ? 20_000 : 400 },
    );
  });

  test('R34: a fence that was written, read and written again is the same', () => {
    fc.assert(
      fc.property(props, (given) => {
        const fence = codeFenceFromBlock(diagram, given) ?? '';
        const read = blockFromCodeFence(fence, [diagram]);
        expect(codeFenceFromBlock(diagram, read?.props ?? {})).toBe(fence);
      }),
    );
  });
});

describe('R34: a fence as a block', { timeout: 600_000 }, () => {
  const read = (text: string) => blockFromCodeFence(text, [diagram])?.props;

  test.each<[string, string, PlainObject]>([
    ['pairs', 'title="Flow" kind="b"', { title: 'Flow', kind: 'b' }],
    ['digits in quotes', 'width="2"', { width: '2' }],
    ['a word alone', 'open title="Flow"', { open: true, title: 'Flow' }],
    ['single and no quotes', "a='1 2' b=3", { a: '1 2', b: '3' }],
    ['a quote that Markdown escapes', 'a="say \\"hi\\" now" b="1"', { a: 'say "hi" now', b: '1' }],
    ['a quote whose escape is undone', 'a="say "hi"" b="1"', { a: 'say "hi"', b: '1' }],
    ['a backslash that Markdown escapes', 'a="C:\\\\x\\\\"', { a: 'C:\\x\\' }],
    ['backslashes that are no escape', 'a="C:\\new"', { a: 'C:\\new' }],
    ['other characters that Markdown escapes', 'a="\\*b\\*"', { a: '*b*' }],
    ['braces that are no JSON', 'lines="{1,3}" of="{a}"', { lines: '{1,3}', of: '{a}' }],
    ['JSON in braces', 'a="{[\'b\', 1]}" c="{ 2 }"', { a: ['b', 1], c: 2 }],
    ['empty braces', 'a="{}" b="{ }"', {}],
    ['the last of two', 'a="1" a="2"', { a: '2' }],
    ['an unclosed quote', 'a="1 b="2', { a: '1 b="2' }],
    ['signs without a name', '= =x "" a=', { '=': true, '=x': true, '': true, a: '' }],
    ['many spaces', '  a="1"   \t b="2"  ', { a: '1', b: '2' }],
  ])('R34: %s', (_, pairs, props) => {
    expect(read(`\`\`\`mermaid ${pairs}\nx\n\`\`\``)).toEqual({ content: 'x', ...props });
  });

  test.each<[string, string, string]>([
    ['tildes', '~~~mermaid\n```\nx\n~~~', '```\nx'],
    ['a longer closing fence', '```mermaid\nx\n`````  ', 'x'],
    ['a shorter fence inside', '````mermaid\n```\n````', '```'],
    ['a fence with text behind it', '```mermaid\n``` x\n```', '``` x'],
    ['an indented fence', '  ```mermaid\n   x\n y\nz\n ```', ' x\ny\nz'],
    ['tabs in an indented fence', '  ```mermaid\n\tx\n \ty\n```', '  x\n  y'],
    ['a fence too far in', '```mermaid\n    ```\n```', '    ```'],
    ['blank lines around', '\n  \n```mermaid\nx\n```\n\n', 'x'],
    ['a fence that is never closed', '```mermaid\nx\n', 'x'],
    ['no lines at all', '```mermaid', ''],
    ['lines that end in CR and LF', '\r\n```mermaid\r\nx\r\n\r\ny\r\n```\r\n', 'x\r\n\r\ny'],
    ['lines that end in CR', '```mermaid\rx\r\ry\r```\r', 'x\r\ry'],
    ['separators that end no line', '```mermaid\nx\u2028```\n```', 'x\u2028```'],
  ])('R34: %s', (_, markdown, content) => {
    expect(read(markdown)).toEqual({ content });
    expect(parseFence(markdown).content).toBe(content);
  });

  test.each([
    '',
    'mermaid',
    '``mermaid\nx\n``',
    '```\nx\n```',
    '```other\nx\n```',
    '```mermaids\nx\n```',
    '    ```mermaid\n    x\n    ```',
    '```mermaid\nx\n```\nmore',
    '```mermaid\nx\n```\n```mermaid\ny\n```',
    'more\n```mermaid\nx\n```',
    '```mermaid a="`"\nx\n```',
  ])('R34: %j is no fence of a block', (markdown) => {
    expect(read(markdown)).toBeUndefined();
  });

  test('R34: what is a fence is what a Markdown parser reads as one', () => {
    // No fence is indented: of one, this parser drops a first line that is blank.
    // oxfmt-ignore
    const part = fc.constantFrom(
      '```', '```mermaid', '~~~', '~~~mermaid', '`', '~', 'mermaid', 'x', '\n', '\n', '\r\n', '\r', 'x ',
      '    ', '\t', '> ', '- ', '# ', '\u2028', '\u00a0', '\\`', '"', ' a="b"',
    );
    fc.assert(
      fc.property(fc.string({ unit: part }), fc.string({ unit: part }), (before, after) => {
        const markdown = `${before}\n\`\`\`mermaid\n${after}\n`;
        const { children } = fromMarkdown(markdown);
        const [node] = children;
        const isFence = children.length === 1 && node?.type === 'code' && node.lang === 'mermaid';
        const block = blockFromCodeFence(markdown, [
          { markdown: { codeblock: 'mermaid', body: 'b' } },
        ]);
        expect(block?.props['b']).toBe(isFence ? node.value : undefined);
      }),
      { numRuns: process.env['FUZZ'] ? 50_000 : 500 },
    );
  });

  test('R34: of two blocks with the same language the first counts', () => {
    const other = { id: 'other', markdown: { codeblock: 'mermaid', body: 'source' } };
    expect(blockFromCodeFence('```mermaid\nx\n```', [{}, other, diagram])).toEqual({
      block: other,
      props: { source: 'x' },
    });
  });

  test('R34: what stands between the fences counts more than a pair of that name', () => {
    expect(read('```mermaid content="a"\nb\n```')).toEqual({ content: 'b' });
    expect(read('```mermaid content="a"\n```')).toEqual({ content: 'a' });
  });

  test('R6: a `__proto__` key in a fence reaches no prototype', () => {
    const props = read('```mermaid __proto__="{{\'x\':1}}"\n```');
    expect(Object.keys(props ?? {})).toEqual(['__proto__', 'content']);
    expect(Object.getPrototypeOf(props)).toBe(Object.prototype);
  });

  test('R34: reading and writing take linear time, whatever the text', () => {
    const parts = [
      '"',
      "'",
      '=',
      ' ',
      'a="x',
      '\\',
      '`',
      '\n```',
      '\r\n',
      '{',
      '&a',
      '\\u',
      '\t',
      '~',
    ];
    const worst = (length: number) => {
      let longest = 0;
      for (const part of parts) {
        const text = part.repeat(length / part.length);
        const start = performance.now();
        read(text);
        read(`\`\`\`mermaid ${text}`);
        read(`\`\`\`mermaid\n${text}`);
        read(`\`\`\`mermaid\n\`\`\`${text}`);
        codeFenceFromBlock(diagram, { content: text, [text]: text });
        longest = Math.max(longest, performance.now() - start);
      }
      return longest;
    };
    worst(1000);
    // A hundred times the length would take ten thousand times as long, and ten seconds, at least.
    expect(worst(100_000)).toBeLessThan(2000);
  });
});
