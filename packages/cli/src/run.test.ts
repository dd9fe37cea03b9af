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
};

/** Runs the command over the files above; `-` is what is piped in. */
async function contentkit(...args: string[]) {
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
    hasColours: false,
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

  test('an issue is printed with its place and its message', async () => {
    const { code, out } = await contentkit('check', 'error.json');
    expect(code).toBe(1);
    expect(out).toBe(
      [
        '✗ error.json',
        '  error   element(block).children[0]',
        '          There is no element type `buton`. Did you mean `button`?',
      ].join('\n'),
    );
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
        issues: [expect.objectContaining({ code: 'not_json', pointer: '' })],
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
    expect((await contentkit('check', 'empty.json')).out).toContain('The file is empty.');
  });

  test('several files end with a count', async () => {
    const { out } = await contentkit('check', 'valid.json', 'error.json');
    expect(out).toMatch(/1 of 2 files have problems\.$/);
  });
});

describe('contentkit render', () => {
  test('an output is printed as static HTML', async () => {
    const { code, out } = await contentkit('render', 'element.json');
    expect(code).toBe(0);
    expect(out).toContain('Hello');
    expect(out).not.toContain('<script');
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

describe('usage', () => {
  test.each([
    [[]],
    [['paint']],
    [['check']],
    [['check', '--nope', 'valid.json']],
    [['render']],
    [['render', 'valid.json', 'element.json']],
    [['render', '--theme', 'pink', 'valid.json']],
  ])('%j exits with 2 and says how to call it', async (args) => {
    const { code, out, complaints } = await contentkit(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).not.toBe('');
  });

  test('--help explains every command', async () => {
    const { code, out } = await contentkit('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/check <file…>[^]*render <file>/);
  });
});
