import type { RenderContext } from '@contentkit/schema';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { Problem } from '../editor/problem.ts';
import type { NetworkSettings } from '../projects/project.ts';
import { createComponentSandbox } from './create-component-sandbox.ts';
import type { LogEntry, NetworkEntry } from './entries.ts';

const context: RenderContext = {
  type: 'document',
  spaceId: 'space_1',
  editable: true,
  theme: 'light',
};

const closed: NetworkSettings = { isOpen: false, mocks: [] };

const opened: { destroy(): void }[] = [];

afterEach(() => {
  for (const each of opened.splice(0)) each.destroy();
});

function open() {
  const problems = vi.fn<(all: readonly Problem[]) => void>();
  const logs: LogEntry[] = [];
  const requests: NetworkEntry[] = [];
  const stopped = vi.fn<(isStopped: boolean) => void>();
  const sandbox = createComponentSandbox({
    onProblems: problems,
    onStopped: stopped,
    onLog: (entry) => logs.push(entry),
    onRequest: (entry) => requests.push(entry),
  });
  opened.push(sandbox);
  const load = (text: string | Record<string, string>, network = closed) =>
    sandbox.load({
      files:
        typeof text === 'string'
          ? [{ name: 'index.tsx', text }]
          : Object.entries(text).map(([name, each]) => ({ name, text: each })),
      network,
    });
  const render = (request: object = {}) =>
    sandbox.render({ componentId: 'hello', props: {}, context, ...request }, {});
  const latest = () => problems.mock.lastCall?.[0] ?? [];
  return { sandbox, load, render, latest, logs, requests, stopped };
}

/** A component with a body of its `render`, and what stands before it. */
function component(body: string, before = ''): string {
  return `import { createComponent } from '@contentkit/runtime';
${before}
export default createComponent({
  componentId: 'hello',
  async render({ props, state, context }) {
${body}
  },
});
`;
}

const containing = (part: string): unknown => expect.stringContaining(part);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

/** The text that a problem underlines. */
function marked(text: string, problem: Problem | undefined): string | undefined {
  return problem?.at && text.slice(problem.at.offset, problem.at.offset + problem.at.length);
}

test('R36: a component answers through the real wire', async () => {
  const { load, render, latest } = open();
  const loaded = await load(
    component('return <block><text>Hello {props.name} in {context.type}</text></block>;'),
  );
  expect(loaded).toMatchObject({ ok: true, components: [{ componentId: 'hello' }], problems: [] });
  expect(await render({ props: { name: 'Ada' } })).toEqual({
    type: 'element',
    state: {},
    props: { name: 'Ada' },
    element: {
      type: 'block',
      children: [{ type: 'text', children: ['Hello ', 'Ada', ' in ', 'document'] }],
    },
  });
  await vi.waitFor(() => expect(latest()).toEqual([]));
});

test('R16: an action is answered, by an integration of several files', async () => {
  const { load, render } = open();
  const loaded = await load({
    'index.tsx': `import { createComponent, createIntegration, type RuntimeContext } from '@gitbook/runtime';
import type { GitBookAPI } from '@gitbook/api';
import { label } from './lib/label';
import texts from './texts.json';

const hello = createComponent<{}, { count: number }, { action: 'more' }>({
  componentId: 'hello',
  initialState: () => ({ count: texts.first }),
  async action({ state }, action, { environment }: RuntimeContext) {
    return { state: { count: state.count + 1, space: environment.spaceInstallation?.space } };
  },
  async render({ state }) {
    return <block><button label={label(state.count)} onPress={{ action: 'more' }} /></block>;
  },
});
export default createIntegration({ components: [hello] });
`,
    'lib/label.ts': `enum Word { Count = 'Count' }\nexport const label = (count: number) => Word.Count + ' ' + count;`,
    'texts.json': '{ "first": 7 }',
  });
  expect(loaded).toMatchObject({ ok: true, problems: [] });
  expect(await render()).toMatchObject({ state: { count: 7 } });
  const answer = await render({ state: { count: 8 }, action: { action: 'more' } });
  expect(answer).toMatchObject({
    state: { count: 9, space: 'space_1' },
    element: { children: [{ type: 'button', label: 'Count 9' }] },
  });
});

test('named exports are components as well', async () => {
  const { load } = open();
  const text = `import { createComponent } from '@contentkit/runtime';
const render = async () => <block />;
export const one = createComponent({ componentId: 'one', render });
export const two = createComponent({ componentId: 'two', render });
`;
  expect(await load(text)).toMatchObject({
    ok: true,
    components: [{ componentId: 'one' }, { componentId: 'two' }],
  });
});

describe('what goes wrong comes with its place', () => {
  test.for([
    ['in render', component('  const a: any = undefined;\n  return a.b.c;'), 'b', 7],
    [
      'within JSX of many lines, after CRLF and signs of many units',
      component(
        "  const s = '😀\u2028 é';\n  return (\n    <block>\n      <text>\n        {s.gone.off}\n      </text>\n    </block>\n  );",
      ).replaceAll('\n', '\r\n'),
      'off',
      10,
    ],
  ] as const)('%s', async ([, text, word, line]) => {
    const { load, render, latest } = open();
    await load(text);
    await expect(render()).rejects.toThrow('Internal server error');
    const [problem] = latest();
    expect(problem?.message).toMatch(
      /^`render` threw a TypeError: Cannot read properties of undefined/,
    );
    expect(problem?.where).toBe(`line ${line}`);
    expect(marked(text, problem)).toBe(word);
  });

  test('R37: in another file, and as the person sees it', async () => {
    const { load, render, latest } = open();
    const files = {
      'index.tsx': component(
        '  return <block><text>{check(props)}</text></block>;',
        "import { check } from './check.ts';",
      ),
      'check.ts': `import { ExposableError } from '@contentkit/runtime';

export function check(props: { isIn?: boolean }): string {
  if (!props.isIn) {
    throw new ExposableError('Sign in first.', 401);
  }
  return 'In';
}
`,
    };
    await load(files);
    await expect(render()).rejects.toMatchObject({ status: 401, message: 'Sign in first.' });
    const [problem] = latest();
    expect(problem).toMatchObject({
      severity: 'hint',
      message: 'The person sees: “Sign in first.” (`ExposableError` in `render`).',
      file: 'check.ts',
      where: 'line 5',
    });
    // What is mended is forgotten.
    await render({ props: { isIn: true } });
    await vi.waitFor(() => expect(latest()).toEqual([]));
  });

  test('R5: in what is answered, at the attribute', async () => {
    const { load, render, latest } = open();
    const text = component(`  return (
    <block>
      <text>Fine</text>
      <box>
        <button
          label="Go"
          style="primry"
        /> <image lable="x" source={{ url: 'https://example.com/a.png' }} />
      </box>
    </block>
  );`);
    await load(text);
    await render();
    await vi.waitFor(() => expect(latest().length).toBeGreaterThan(1));
    expect(latest().map((problem) => marked(text, problem))).toContain('style="primry"');
    expect(latest().map((problem) => marked(text, problem))).toContain('lable="x"');
  });

  test.each([
    ['() => save()', /`onPress` cannot be a function/],
    ['function () { save(); }', /`onPress` cannot be a function/],
    ['save', /`onPress` has no value here that can be sent/],
    ['undefined', /`onPress` has no value here that can be sent/],
  ])('R13: %s is no action, and is not said to be missing', async (value, message) => {
    const { load, render, latest } = open();
    const button = `<button label="Go" onPress={${value}} />`;
    const text = component(`  return <block>${button}</block>;`, 'const save = () => {};');
    await load(text);
    await render();
    await vi.waitFor(() => expect(latest()).toMatchObject([{ message: matching(message) }]));
    const [problem] = latest();
    expect(marked(text, problem)).toBe(`onPress={${value}}`);
    expect(problem?.fixes.map(({ label }) => label)).toEqual([
      "Change it to `onPress={{ action: 'save' }}`",
    ]);
  });

  test('when it is loaded', async () => {
    const { load } = open();
    const text = `const a = JSON.parse('{');\n${component('  return <block />;')}`;
    const result = await load(text);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ message: matching(/^SyntaxError: /), file: 'index.tsx', where: 'line 1' }],
    });
  });

  test('when the engine reads it', async () => {
    const { load } = open();
    const text = component('  const a = 1;\n  const a = 2;\n  return <block />;');
    const result = await load(text);
    expect(result.problems).toMatchObject([
      {
        message: "SyntaxError: Identifier 'a' has already been declared",
        file: 'index.tsx',
        where: 'line 7',
      },
    ]);
    expect(marked(text, result.problems[0])).toBe('a');
  });

  test('nothing is rendered', async () => {
    const { load, render, latest } = open();
    const text = component('');
    await load(text);
    await expect(render()).rejects.toThrow('Internal server error');
    expect(latest()).toMatchObject([
      {
        message: matching(/The component "hello" rendered nothing\. Return a <block>/),
      },
    ]);
    expect(marked(text, latest()[0])).toBe("'hello'");
  });

  test('a promise that nobody waits for', async () => {
    const { load, render, latest } = open();
    await load(component("  void Promise.reject(new Error('Lost'));\n  return <block />;"));
    await render();
    await vi.waitFor(() =>
      expect(latest()).toMatchObject([{ message: 'Lost', file: 'index.tsx', where: 'line 6' }]),
    );
  });

  test.for([
    ['export const a = 1;', 'No component is exported. Export a component'],
    ['export default function () {}', 'The default export is a function. Export a component'],
    ['export default { fetch() {} };', 'The default export is no integration.'],
    [
      "import { createIntegration } from '@contentkit/runtime';\nexport default createIntegration({});",
      'The integration has no components.',
    ],
    [
      "import { createComponent } from '@contentkit/runtime';\nexport default createComponent({ componentId: 'a' } as any);",
      'The component "a" has no `render` function.',
    ],
  ] as const)('no component: %s', async ([text, message]) => {
    const { load } = open();
    const { problems } = await load(text);
    expect(problems).toMatchObject([{ message: containing(message) }]);
  });
});

test('what was good runs on while the source is broken', async () => {
  const { load, render } = open();
  await load(component('  return <block><text>One</text></block>;'));
  expect(await load(component('  return <block>;'))).toMatchObject({ ok: false });
  expect(await load(component('  return <block />;', "throw new Error('No')"))).toMatchObject({
    ok: false,
  });
  expect(JSON.stringify(await render())).toContain('One');
});

test('the log has what was written, and from where', async () => {
  const { load, render, logs } = open();
  await load(
    component(`  console.log('Hi', { a: [1, 'x'], self: globalThis === self }, new Map([[1, 2]]));
  const loop: any = {}; loop.loop = loop;
  console.warn(loop, new Proxy({}, { ownKeys() { throw new Error('no') } }));
  console.error(new Error('Bad'));
  return <block />;`),
  );
  await render();
  await vi.waitFor(() => expect(logs).toHaveLength(3));
  expect(logs).toMatchObject([
    {
      level: 'log',
      text: 'Hi { a: [1, "x"], self: true } Map(1) { 1 => 2 }',
      file: 'index.tsx',
      line: 6,
    },
    { level: 'warn', text: '{ loop: [circular] } [unreadable]', line: 8 },
    { level: 'error', line: 9 },
  ]);
  expect(logs[2]?.text).toMatch(/^Error: Bad\n {4}at .*\(index\.tsx:9\)$/);
});

describe('fetch', () => {
  const asks = (init = '') =>
    component(`  const response = await fetch('https://api.example.com/tasks/7'${init});
  return <block><text>{response.status} {await response.text()}</text></block>;`);

  test('is off, and says how to have it', async () => {
    const { load, render, latest, requests } = open();
    await load(asks());
    await expect(render()).rejects.toThrow('Internal server error');
    expect(latest()).toMatchObject([
      {
        message: containing('`fetch` is off: GET https://api.example.com/tasks/7 was not sent.'),
        file: 'index.tsx',
        where: 'line 6',
      },
    ]);
    expect(requests).toMatchObject([
      {
        method: 'GET',
        url: 'https://api.example.com/tasks/7',
        outcome: 'refused',
        status: undefined,
      },
    ]);
  });

  test('R23: a mock answers, the first that fits', async () => {
    const { load, render, requests } = open();
    const mock = { status: 201, contentType: 'application/json', body: '{"a":1}' };
    await load(asks(", { method: 'post' }"), {
      isOpen: false,
      mocks: [
        { ...mock, method: 'PUT', url: 'https://api.example.com/tasks/*', status: 500 },
        { ...mock, method: 'POST', url: 'https://api.example.com/tasks/*' },
      ],
    });
    expect(JSON.stringify(await render())).toContain(String.raw`"201"," ","{\"a\":1}"`);
    expect(requests).toMatchObject([{ method: 'POST', outcome: 'mocked', status: 201 }]);
  });
});

describe('an endless loop is stopped, and said so', () => {
  test('in render; the next call begins anew', async () => {
    const { load, render, latest, stopped } = open();
    await load(component('  while (props.isEndless) {}\n  return <block />;'));
    await expect(render({ props: { isEndless: true } })).rejects.toThrow(
      'render did not come back for 2 s: it was stopped. Is there an endless loop?',
    );
    expect(stopped).toHaveBeenLastCalledWith(true);
    expect(latest()).toMatchObject([
      { message: matching(/^`render` did not come back for 2 s/), file: 'index.tsx' },
    ]);
    expect(await render()).toMatchObject({ type: 'element' });
    expect(stopped).toHaveBeenLastCalledWith(false);
  });

  test('where a file is loaded', async () => {
    const { load } = open();
    const { problems } = await load({
      'index.tsx': component('  return <block />;', "import './loop';"),
      'loop.ts': 'export {};\nfor (;;) {}',
    });
    expect(problems).toMatchObject([
      {
        message: matching(/^`loop\.ts` did not come to its end in 2 s: it was stopped\./),
        file: 'loop.ts',
      },
    ]);
  });

  test('slow work is no loop', async () => {
    const { load, render } = open();
    await load(
      component('  await new Promise((done) => setTimeout(done, 2_600));\n  return <block />;'),
    );
    expect(await render()).toMatchObject({ type: 'element' });
  });
});

test('who does not wait any more holds nothing up', async () => {
  const { sandbox, load } = open();
  await load(component('  return new Promise(() => {});'));
  const controller = new AbortController();
  const asked = sandbox.render(
    { componentId: 'hello', props: {}, context },
    { signal: controller.signal },
  );
  controller.abort();
  await expect(asked).rejects.toThrow('aborted');
  expect(await load(component('  return <block />;'))).toMatchObject({ ok: true });
});
