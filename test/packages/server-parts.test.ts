// What a server draws before anything was loaded, after a tree was preloaded, and with all parts: in
// this order, for a part stays.
import { ElementTree, preloadElements } from '@contentkit/react';
import { createElement } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

const block = (...children: object[]) => ({ type: 'block', children });
const draw = (output: object) => renderToString(createElement(ElementTree, { output }));
const drawIn = (element: object, state = {}) => draw({ element: block(element), state, props: {} });

const markdown = (content: unknown) => ({ type: 'markdown', content });
const code = (syntax: string) => ({ type: 'codeblock', syntax, content: 'null' });
const select = (more: object) => ({
  type: 'select',
  state: 'colour',
  initialValue: ['blue'],
  multiple: true,
  options: [{ id: 'blue', label: 'Blue', icon: 'star' }],
  ...more,
});

/** Whether code in a language is drawn by it. */
const knows = (syntax: string) => drawIn(code(syntax)).includes('data-drawn');
const byUrl = select({ multiple: false, options: { url: 'https://example.com/colours' } });

describe('before anything was loaded', () => {
  test('text stands for what it is to be', () => {
    expect(drawIn(markdown('A *word*'))).toContain('<p>A *word*</p>');
    expect(knows('json')).toBe(false);
    expect(drawIn(select({}))).not.toContain('Remove Blue');
    expect(drawIn(select({}))).toContain('Blue');
  });
});

describe('preloadElements', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'markdown'],
    ['a list', [markdown('*a*')]],
    ['an output that is complete', { type: 'complete', returnValue: markdown('*a*') }],
    ['an output of nothing', { element: null, state: null }],
    [
      'data that looks like elements',
      block({ type: 'button', onPress: { action: 'a', x: code('css') } }),
    ],
    ['what has no reading', block({ type: 'hologram', children: [code('css')] })],
    ['what is deeper than a tree may be', nested(2_000, markdown('*a*'))],
    ['Markdown that is empty', block(markdown(' \n '))],
    ['Markdown that follows a key without a value', block(markdown({ $state: 'none' }))],
    [
      'a list that is the platform’s own',
      block(select({ multiple: false, options: [{ id: 'a', label: 'A' }] })),
    ],
    ['code to edit', block({ ...code('css'), state: 'code' })],
    ['code in a language that nobody knows', block(code('__proto__'), code('constructor'))],
  ])('loads nothing for %s', async (_, tree) => {
    await preloadElements(tree);
    expect(drawIn(markdown('A *word*'))).toContain('<p>A *word*</p>');
    expect(knows('css')).toBe(false);
    expect(drawIn(select({}))).not.toContain('Remove Blue');
  });

  test('ends with a tree that holds itself', async () => {
    const tree = { type: 'vstack', children: [] as object[] };
    tree.children.push(tree);
    await expect(preloadElements(block(tree))).resolves.toBeUndefined();
  });

  test('loads a language, wherever its code stands, and no other', async () => {
    await preloadElements(block({ type: 'card', title: 'A', children: [code('JSON')] }));
    expect(knows('json')).toBe(true);
    expect(knows('python')).toBe(false);
  });

  test('loads the languages that are in Markdown, which may be in the state', async () => {
    const text = 'Text:\n\n- in a list:\n\n  ```py\n  None\n  ```\n';
    const output = { element: block(markdown({ $state: 'text' })), state: { text }, props: {} };
    await preloadElements(output);
    expect(draw(output)).toMatch(/<li>.*ck-token-.*<\/li>/s);
    expect(knows('python')).toBe(true);
    expect(knows('rust')).toBe(false);
  });

  test('takes the limits of the component', async () => {
    const tree = block({ type: 'card', children: [code('go')] });
    await preloadElements(tree, { limits: { nodes: 2 } });
    expect(knows('go')).toBe(false);
    await preloadElements(tree);
    expect(knows('go')).toBe(true);
  });

  test('loads the pictures of icons', async () => {
    const button = { type: 'button', icon: 'github', onPress: { action: 'open' } };
    expect(drawIn(button)).toContain('<path>');
    await preloadElements(block(button));
    expect(drawIn(button)).toContain('<path d="');
  });

  test('loads the combobox', async () => {
    await preloadElements(block(select({})));
    expect(drawIn(select({}))).toContain('aria-label="Remove Blue"');
  });
});

test('with all parts the HTML is whole at once', async () => {
  expect(drawIn(byUrl)).not.toContain('Show options');
  await import('@contentkit/react/server');
  expect(drawIn(byUrl)).toContain('aria-label="Show options"');
  expect(languages.filter((name) => !knows(name))).toEqual([]);
});

test('a web stream is the same', async () => {
  const element = block(markdown('```js\nnull;\n```'), code('json'), select({}), byUrl);
  const output = { element, state: {}, props: {} };
  const stream = await renderToReadableStream(createElement(ElementTree, { output }));
  expect(await new Response(stream).text()).toBe(draw(output));
});

const languages =
  'bash css diff docker go html java js json md python ruby rust sql toml tsx ts yaml'.split(' ');

function nested(depth: number, inner: object): object {
  let tree = inner;
  for (let level = 0; level < depth; level += 1) tree = { type: 'vstack', children: [tree] };
  return block(tree);
}
