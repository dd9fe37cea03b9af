import { jsonSchemaNames, toJsonSchema } from '@contentkit/schema';
import manifest from '../package.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';

import { run } from './run.ts';
import type { Terminal } from './terminal.ts';

const valid = { element: { type: 'block', children: [{ type: 'divider' }] }, state: {}, props: {} };
const files: Record<string, unknown> = {
  'valid.json': valid,
  'element.json': { type: 'text', children: ['Hello'] },
  'warning.json': { element: [{ type: 'divider' }], state: {}, props: {} },
  'hint.json': { type: 'divider', sise: 'large' },
  'error.json': { ...valid, element: { type: 'block', children: [{ type: 'buton' }] } },
  'unreadable.json': { state: {} },
  'complete.json': { type: 'complete' },
  'broken.json': '{"element": ',
  'empty.json': '',
  'several.json': `{
  "element": {
    "type": "block",
    "children": [
      { "type": "divider", "sise": "large" },
      { "type": "buton" }
    ]
  },
  "state": {},
  "props": {}
}
`,
  'minified.json': `{"element":{"type":"block","children":[${'{"type":"divider"},'.repeat(50)}{"type":"buton"},${'{"type":"divider"},'.repeat(49)}{"type":"divider"}]},"state":{},"props":{}}`,
  'wide.json': '{ "type": "text", "children": ["日本語 🎉", null] }',
  'text.json': {
    type: 'block',
    children: [
      { type: 'markdown', content: 'A *word*' },
      { type: 'codeblock', syntax: 'json', content: 'null' },
    ],
  },
  'hostile.json': '{ "type": "divider", "\\u001b[2J\\u202e": 1 }',
  'editor.json': '{ "$schema": "./element.json", "type": "divider" }',
};

/** Runs the command over the files above; `-` is what is piped in. */
function contentkit(...args: string[]) {
  return runAt({ isForPeople: false, hasColours: false, width: 60 }, args);
}

/** The same, with a person before the screen. */
function contentkitForPeople(...args: string[]) {
  return runAt({ isForPeople: true, hasColours: false, width: 60 }, args);
}

async function runAt(
  screen: Pick<Terminal, 'isForPeople' | 'hasColours' | 'width'>,
  args: readonly string[],
) {
  const out: string[] = [];
  const complaints: string[] = [];
  const terminal: Terminal = {
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    read: (file) => {
      const content = file === '-' ? valid : files[file];
      return content === undefined
        ? Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' }))
        : Promise.resolve(typeof content === 'string' ? content : JSON.stringify(content));
    },
    ...screen,
  };
  const code = await run(args, terminal);
  return { code, out: out.join('\n'), complaints: complaints.join('\n') };
}

const lines = (out: string) =>
  out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('contentkit check', () => {
  test.each(['valid.json', 'element.json', 'warning.json', 'hint.json', 'complete.json', '-'])(
    'R5b: %s is fine',
    async (file) => {
      expect(await contentkit('check', file)).toMatchObject({ code: 0, complaints: '' });
    },
  );

  test('R5b: warnings count with --strict, hints never', async () => {
    expect(await contentkit('check', '--strict', 'warning.json')).toMatchObject({ code: 1 });
    expect(await contentkit('check', '--strict', 'hint.json')).toMatchObject({ code: 0 });
  });

  test('an issue is a line with its place in the file, its message and its place in the tree', async () => {
    const { code, out } = await contentkit('check', 'several.json');
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'several.json:5:28: hint: There is no property `sise` here; it has no effect. Did you mean `size`? (element(block).children[0](divider).sise)',
        'several.json:6:17: error: There is no element type `buton`. Did you mean `button`? (element(block).children[1])',
        '1 error and 1 hint in several.json.',
      ].join('\n'),
    );
  });

  test('people see the source too', async () => {
    const { out } = await contentkitForPeople('check', 'several.json');
    expect(out).toBe(
      [
        'several.json:5:28: hint: There is no property `sise` here; it has no effect. Did you mean `size`?',
        '  5 |       { "type": "divider", "sise": "large" },',
        '    |                            ^^^^^^',
        '  at element(block).children[0](divider).sise',
        '',
        'several.json:6:17: error: There is no element type `buton`. Did you mean `button`?',
        '  6 |       { "type": "buton" }',
        '    |                 ^^^^^^^',
        '  at element(block).children[1]',
        '',
        '1 error and 1 hint in several.json.',
      ].join('\n'),
    );
  });

  test('a line that is too long is cut around the place', async () => {
    const { out } = await contentkitForPeople('check', 'minified.json');
    const [, line, carets] = out.split('\n');
    expect(line).toBe('  1 | …ivider"},{"type":"buton"},{"type":"divider"},{"type"…');
    expect(carets).toBe('    |                   ^^^^^^^');
  });

  test('carets stand below what takes two columns a character', async () => {
    const { out } = await contentkitForPeople('check', 'wide.json');
    const [, line, carets] = out.split('\n');
    expect(line).toBe('  1 | { "type": "text", "children": ["日本語 🎉", null] }');
    expect(carets).toBe('    |                                             ^^^^');
  });

  test('text from a file cannot take hold of the terminal', async () => {
    const { out } = await contentkitForPeople('check', 'hostile.json');
    expect(out).toContain('There is no property `\\u001b[2J\\u202e` here');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
  });

  test('colours mark the severity', async () => {
    const screen = { isForPeople: true, hasColours: true, width: 60 };
    const { out } = await runAt(screen, ['check', 'several.json']);
    expect(out).toContain('\u001b[31merror:\u001b[39m');
  });

  test('what is no JSON is located, too', async () => {
    const { code, out } = await contentkitForPeople('check', 'broken.json');
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'broken.json:1:12: error: Not valid JSON. The text ends before a `}`.',
        '  1 | {"element": ',
        '    |            ^',
        '',
        '1 error in broken.json. It cannot be drawn.',
      ].join('\n'),
    );
  });

  test('the key that tells editors the schema is no mistake', async () => {
    expect((await contentkit('check', 'editor.json')).out).toBe('No problems in editor.json.');
  });

  test('--json prints one object a line, for every file', async () => {
    const names = ['valid.json', 'error.json', 'broken.json', 'unreadable.json', 'none.json'];
    const { code, out } = await contentkit('check', '--json', ...names);
    expect(code).toBe(1);
    expect(lines(out)).toEqual([
      { file: 'valid.json', ok: true, renderable: true, issues: [] },
      {
        file: 'error.json',
        ok: false,
        renderable: true,
        issues: [
          {
            severity: 'error',
            code: 'unknown_element',
            pointer: '/element/children/0',
            message: 'There is no element type `buton`. Did you mean `button`?',
          },
        ],
      },
      {
        file: 'broken.json',
        ok: false,
        renderable: false,
        issues: [
          {
            severity: 'error',
            code: 'not_json',
            pointer: '',
            message: 'Not valid JSON. The text ends before a `}`. (line 1, column 12)',
          },
        ],
      },
      {
        file: 'unreadable.json',
        ok: false,
        renderable: false,
        issues: [expect.objectContaining({ code: 'missing_element' })],
      },
      {
        file: 'none.json',
        ok: false,
        renderable: false,
        issues: [expect.objectContaining({ code: 'no_file' })],
      },
    ]);
  });

  test('an empty file says so', async () => {
    expect((await contentkit('check', 'empty.json')).out).toBe(
      'empty.json:1:1: error: Not valid JSON. The text is empty.\n1 error in empty.json. It cannot be drawn.',
    );
  });

  test.each([
    [['valid.json'], 'No problems in valid.json.'],
    [['-'], 'No problems in <stdin>.'],
    [['valid.json', 'element.json'], 'No problems in 2 files.'],
    [['hint.json'], '1 hint in hint.json.'],
    [['valid.json', 'error.json', 'hint.json'], '1 error and 1 hint in 2 of 3 files.'],
    [
      ['none.json', 'unreadable.json', 'error.json'],
      '3 errors in 3 of 3 files. 2 of them cannot be drawn.',
    ],
  ])('%j ends with: %s', async (names, summary) => {
    const { out } = await contentkit('check', ...names);
    expect(out.split('\n').at(-1)).toBe(summary);
  });
});

describe('contentkit render', () => {
  test('an output is printed as static HTML', async () => {
    const { code, out } = await contentkit('render', 'element.json');
    expect(code).toBe(0);
    expect(out).toContain('Hello');
    expect(out).not.toContain('<script');
  });

  test('R28, R29: Markdown and code are drawn, for nothing loads in that page', async () => {
    const { out } = await contentkit('render', 'text.json');
    expect(out).toContain('<em>word</em>');
    expect(out).toContain('<span class="ck-token-literal">null</span>');
  });

  test('of an unreadable output one message is printed, and no stack', async () => {
    const { code, out, complaints } = await contentkit('render', 'unreadable.json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(complaints).toMatch(/^unreadable\.json: The output has no `element`\. [^\n]*$/);
  });

  test('of a complete output nothing is printed', async () => {
    expect(await contentkit('render', 'complete.json')).toEqual({
      code: 0,
      out: '',
      complaints: '',
    });
  });

  test('R5: a bad node is drawn as one, among its siblings', async () => {
    const { code, out } = await contentkit('render', 'error.json');
    expect(code).toBe(0);
    expect(out).toContain('buton');
  });
});

describe('contentkit schema', () => {
  test('a name prints that part of the language as JSON Schema', async () => {
    const { code, out } = await contentkit('schema', 'render-output');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(toJsonSchema('render-output'));
  });

  test('without a name it says which there are, and what they are', async () => {
    const { code, out } = await contentkit('schema');
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual(jsonSchemaNames);
    expect(out).toMatch(/^button +A button that dispatches an action\.$/m);
  });
});

describe('usage', () => {
  test.each([
    [[]],
    [['paint']],
    [['check']],
    [['check', '--nope', 'valid.json']],
    [['render']],
    [['render', 'valid.json', 'element.json']],
    [['render', '--theme', 'pink', 'valid.json']],
    [['schema', 'buton']],
    [['schema', 'button', 'text']],
  ])('%j exits with 2 and says how to call it', async (args) => {
    const { code, out, complaints } = await contentkit(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).not.toBe('');
  });

  test.each([[['--help']], [['help']], [['check', '--help']], [['render', '-h']]])(
    '%j explains every command',
    async (args) => {
      const { code, out } = await contentkit(...args);
      expect(code).toBe(0);
      expect(out).toMatch(/check <file…>[^]*render <file>[^]*schema \[name\]/);
    },
  );

  test('--version prints the version of the package', async () => {
    const { code, out } = await contentkit('--version');
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: manifest.version });
  });
});
