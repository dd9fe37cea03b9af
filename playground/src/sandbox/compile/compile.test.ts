import { describe, expect, test } from 'vitest';

import type { Problem } from '../../editor/problem.ts';
import { compileModule, sourceOf } from './compile-module.ts';
import { compileComponent } from './compile.ts';
import { writeProgram } from './program-text.ts';

/** What is wrong with files, each with the text that it underlines. */
function check(files: Record<string, string> | string) {
  const named = typeof files === 'string' ? { 'index.tsx': files } : files;
  const list = Object.entries(named).map(([name, text]) => ({ name, text }));
  const result = compileComponent(list);
  const marked = ({ file, at }: Problem) =>
    at && list.find(({ name }) => name === file)?.text.slice(at.offset, at.offset + at.length);
  return {
    ok: result.ok,
    told: result.problems.map((problem) => [problem.file, marked(problem), problem.message]),
    problems: result.problems,
    mend: () => {
      const [problem] = result.problems;
      const text = list.find(({ name }) => name === problem?.file)?.text ?? '';
      const change = problem?.fixes[0]?.changes[0];
      return change && text.slice(0, change.from) + change.insert + text.slice(change.to);
    },
  };
}

const entry = 'export default 1;\n';

describe('what does not compile is told at its place', () => {
  test.for([
    ['export const a = ;\n', ';', '`;` does not belong here. Is something missing before it?'],
    ['export function f( {\n', '', 'The file ends too early: `,` is missing.'],
    ["\r\nexport const a = 'é😀;\r\n", "'", 'Unterminated string constant.'],
    [
      'export const a = <block><text>',
      '',
      'The file ends too early. Is a bracket or a tag left open?',
    ],
    [
      'export const a = <block><text></block></text>;',
      '</block>',
      '`<text>` is open here: `</block>` cannot close it.',
    ],
    ['export default (a: number b) => a;', 'b', '`,` is expected here, not `b`.'],
  ] as const)('%j', ([text, underlined, message]) => {
    const { ok, told } = check(text);
    expect(ok).toBe(false);
    expect(told[0]).toEqual(['index.tsx', underlined, message]);
  });

  test('a wrong tag at the end is mended', () => {
    expect(check('export const a = <text>Hi</txt>;').mend()).toBe(
      'export const a = <text>Hi</text>;',
    );
  });

  test.for([
    ['@dec class A {}', '@dec', 'The playground compiles no decorators.'],
    ['namespace N { export const a = 1; }', 'namespace', 'The playground compiles no `namespace`.'],
    ['const a = await fetch("x");', 'await', 'There is no `await` outside of functions here.'],
    ['/** @jsxImportSource react */', 'react', 'JSX is that of `@contentkit/runtime` here'],
  ] as const)('what is not supported: %s', ([text, underlined, message]) => {
    expect(check(`${text}\n${entry}`).told[0]).toEqual([
      'index.tsx',
      underlined,
      expect.stringContaining(message),
    ]);
  });

  test('JSON', () => {
    const files = {
      'index.tsx': `import a from './a.json';\nexport default a;`,
      'a.json': '{ "a": b }',
    };
    expect(check(files).told).toEqual([['a.json', 'b', '`b` is no JSON value.']]);
  });
});

test('TypeScript is taken as it is written', () => {
  const { ok, told } = check({
    'index.tsx': `/** @jsxImportSource @gitbook/runtime */
import type { GitBookAPI } from '@gitbook/api';
import { type Context } from 'hono';
import { createComponent, type RuntimeContext } from '@gitbook/runtime';
import { Kind, type Shape } from './kinds';
import * as all from './all';
declare const api: GitBookAPI;
declare namespace Global { const a: 1 }
abstract class Base<T> { constructor(protected readonly shape: Shape, public kind = Kind.One) {} }
class More extends Base<string> { override kind = Kind.Two; static { } }
const satisfied = { a: 1 } as const satisfies Record<string, number>;
function over(a: string): string;
function over(a: unknown) { return a as string; }
export default createComponent({ componentId: all.id!, async render() { await 1; return <></>; } });
`,
    'kinds.ts': 'export enum Kind { One, Two }\nexport interface Shape { a: Kind }\n',
    'all.ts': "export * from './id';",
    'id/index.ts': "export const id = 'a', { other } = { other: 1 };",
  });
  expect(told).toEqual([]);
  expect(ok).toBe(true);
});

describe('imports', () => {
  test.for([
    [
      "import _ from 'lodash';\nexport default _;",
      "'lodash'",
      'The playground has no `lodash`. A component here imports `@contentkit/runtime` and its own files: bring what you need of the package into a file.',
    ],
    [
      "import { GitBookAPI } from '@gitbook/api';\nexport default new GitBookAPI();",
      "'@gitbook/api'",
      'Of `@gitbook/api` the playground has the types alone. Ask the API with `context.api.fetch`, or with `fetch`.',
    ],
    [
      "import { createCompnent } from '@contentkit/runtime';\nexport default createCompnent({});",
      'createCompnent',
      '`@contentkit/runtime` exports no `createCompnent`. Did you mean `createComponent`?',
    ],
    [
      "import { a } from './gone';\nexport default a;",
      "'./gone'",
      'There is no file `./gone` beside this one. Add it, or change the import.',
    ],
    [
      "import { a } from './lib/halper';\nexport default a;",
      "'./lib/halper'",
      'There is no file `./lib/halper` beside this one. Did you mean `./lib/helper`?',
    ],
    [
      "import { fromat } from './lib/helper';\nexport default fromat;",
      'fromat',
      '`./lib/helper` exports no `fromat`. Did you mean `format`?',
    ],
    [
      "import helper from './lib/helper';\nexport default helper;",
      'helper',
      '`./lib/helper` has no default export. It exports `format`.',
    ],
  ] as const)('%s', ([text, underlined, message]) => {
    const files = { 'index.tsx': text, 'lib/helper.ts': 'export function format() {}' };
    expect(check(files).told).toEqual([['index.tsx', underlined, message]]);
  });

  test('what was meant is one press away', () => {
    const text =
      "import { createCompnent as make } from '@contentkit/runtime';\nexport default make();";
    expect(check(text).mend()).toBe(text.replace('createCompnent', 'createComponent'));
  });

  test('a circle is told, and runs', () => {
    const { ok, problems } = check({
      'index.tsx': "import { a } from './a';\nexport default a;\nexport const b = 1;",
      'a.ts': "import { b } from './index';\nexport const a = () => b;",
    });
    expect(ok).toBe(true);
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        file: 'a.ts',
      },
    ]);
    expect(problems[0]?.message).toContain('in a circle: `index.tsx` → `a.ts` → `index.tsx`');
  });
});

test('an entry without an export is told what to export', () => {
  const text =
    "import { createComponent } from '@contentkit/runtime';\nconst hello = createComponent({});\n";
  const { told, mend } = check(text);
  expect(told).toEqual([
    [
      'index.tsx',
      'const hello = createComponent',
      '`index.tsx` exports nothing. Export your component: `export default hello;`',
    ],
  ]);
  expect(mend()).toBe(`${text}\nexport default hello;\n`);
});

test.for(['\n', '\r\n'])('places in a program are places in its files: %j', (end) => {
  const files = {
    'index.tsx': [
      "import { b } from './b';",
      'export const a = () => (',
      '  <text>',
      '    é😀 {b.here}',
      '  </text>',
      ');',
    ].join(end),
    'b.ts': [
      "export const s = '\u2028';",
      'export const b = { get here() { return boom(); } };',
    ].join(end),
  };
  const list = Object.entries(files).map(([name, text]) => ({ name, text }));
  const compiled = compileComponent(list);
  if (!compiled.ok) throw new Error(compiled.problems[0]?.message);
  const program = writeProgram("var a = '\u2028';\nvar b;", compiled.program);
  const locate = (word: string) => {
    const before = program.text
      .slice(0, program.text.indexOf(word))
      .split(/\r\n|[\n\r\u2028\u2029]/);
    const place = program.locate(before.length, (before.at(-1)?.length ?? 0) + 1);
    const text = list.find(({ name }) => name === place?.file)?.text ?? '';
    return [place?.file, text.slice(place?.at.offset).slice(0, place?.at.length)];
  };
  expect(locate('here')).toEqual(['index.tsx', 'here']);
  expect(locate('boom')).toEqual(['b.ts', 'boom']);
  expect(program.locate(1, 1)).toBeUndefined();
});

test('an empty file can begin with a small component', () => {
  const empty = compileComponent([{ name: 'index.tsx', text: ' \n' }]);
  const [fix] = empty.problems[0]?.fixes ?? [];
  const [change] = fix?.changes ?? [];
  expect(fix?.label).toBe('Begin with a small component');
  expect(change).toMatchObject({ from: 0, to: 2 });
  const begun = compileComponent([{ name: 'index.tsx', text: change?.insert ?? '' }]);
  expect(begun).toMatchObject({ ok: true, problems: [] });
});

test.for<[line: string, word: string]>([
  ['const x: number = props.sent.length;', 'length'],
  ["const x = (await fetch('https://api.example/x')) as Response;", 'fetch'],
  ["if (props.a === '') throw new ExposableError('No.') as Error;", 'new'],
])('a place in what %s became is the same word of it', ([line, word]) => {
  const text = `import { ExposableError } from '@contentkit/runtime';\nexport type A = string;\nexport async function f(props: any) {\n  ${line}\n}\n`;
  const compiled = compileModule({ name: 'index.ts', text });
  if (!('code' in compiled)) throw new Error(compiled.message);
  const begin = compiled.code.indexOf('async function');
  const { at } = sourceOf(compiled, compiled.code.indexOf(word, begin));
  expect(at).toEqual({ offset: text.indexOf(word, text.indexOf('async')), length: word.length });
});
