import { describe, expect, test } from 'vitest';

import type { ReadElement } from './element.ts';
import { printJsx } from './print-jsx.ts';

/** Prints what the types may not allow. */
const print = (element: unknown) => printJsx(element as ReadElement);

const text = (...children: unknown[]) => ({ type: 'text', children });
const bold = (...children: unknown[]) => ({ type: 'text', style: 'bold', children });

describe('elements', () => {
  test('a short element stands on one line, another in several', () => {
    const button = { type: 'button', label: 'Save', onPress: { action: 'save' } };
    expect(print(button)).toBe(`<button label="Save" onPress={{ action: 'save' }} />`);
    const onPress = { action: 'save', title: { $state: 'title' }, notes: ['a', 'b'], draft: true };
    expect(print({ ...button, onPress, disabled: true })).toBe(`\
<button
  label="Save"
  disabled
  onPress={{
    action: 'save',
    title: { $state: 'title' },
    notes: ['a', 'b'],
    draft: true,
  }}
/>`);
  });

  test('blocks stand on lines of their own, an element without children is closed at once', () => {
    expect(print({ type: 'block', children: [text('Hello'), { type: 'vstack', children: [] }] }))
      .toBe(`\
<block>
  <text>Hello</text>
  <vstack />
</block>`);
  });

  test('elements stand in attributes as elements', () => {
    const image = { type: 'image', source: { url: 'a.png' }, aspectRatio: 1 };
    const element = {
      type: 'select',
      state: 'owner',
      options: [{ id: 'ada', label: 'Ada', icon: image }],
    };
    expect(print({ type: 'input', label: 'Owner', hint: text('Of it all'), element })).toBe(`\
<input
  label="Owner"
  hint={<text>Of it all</text>}
  element={
    <select
      state="owner"
      options={[
        {
          id: 'ada',
          label: 'Ada',
          icon: <image source={{ url: 'a.png' }} aspectRatio={1} />,
        },
      ]}
    />
  }
/>`);
  });

  test('properties stand in the order of their definition, whatever the order of keys', () => {
    const a = { type: 'button', onPress: { action: 'a' }, disabled: true, label: 'A', x: 1 };
    const b = { x: 1, label: 'A', type: 'button', disabled: true, onPress: { action: 'a' } };
    expect(print(a)).toBe(print(b));
    expect(print(a)).toBe(`<button label="A" disabled x={1} onPress={{ action: 'a' }} />`);
  });

  test('what looks like an element in the data of an action is data', () => {
    const onPress = { action: 'a', element: { type: 'divider' } };
    expect(print({ type: 'button', onPress })).toBe(
      `<button onPress={{ action: 'a', element: { type: 'divider' } }} />`,
    );
  });
});

describe('attributes', () => {
  test.each([
    ['plain', '"plain"'],
    ['', '""'],
    ["it's", `"it's"`],
    ['say "hi"', `'say "hi"'`],
    [`it's "hi"`, `{'it\\'s "hi"'}`],
    ['Q & A', '"Q & A"'],
    ['&amp;', "{'&amp;'}"],
    ['a <b> {c}', '"a <b> {c}"'],
    ['C:\\docs', "{'C:\\\\docs'}"],
    ['two\nlines', "{'two\\nlines'}"],
    ['a\u00a0b\u2028\0\ud800', "{'a\\u00a0b\\u2028\\u0000\\ud800'}"],
    ['😀', '"😀"'],
  ])('the text %j', (label, value) => {
    expect(print({ type: 'textinput', label })).toBe(`<textinput label=${value} />`);
  });

  test('text of several lines stands as it is where one line does not hold it', () => {
    const content = `${'word '.repeat(20)}\n\t\`\${x}\`\r\n\\`;
    expect(print({ type: 'markdown', content })).toBe(`\
<markdown
  content={\`${'word '.repeat(20)}
\\t\\\`\\\${x}\\\`\\r
\\\\\`}
/>`);
  });

  test('names that JSX does not have are spread', () => {
    const element = JSON.parse(
      '{"type": "divider", "data-x": 1, "odd name": 2, "key": 3, "__proto__": {"a": null}}',
    ) as unknown;
    expect(print(element)).toBe(`\
<divider
  data-x={1}
  {...{ 'odd name': 2 }}
  {...{ key: 3 }}
  {...{ ['__proto__']: { a: null } }}
/>`);
  });

  test('values of every kind', () => {
    const values = { off: false, nothing: null, none: undefined, zero: -0, list: [1, [true]] };
    expect(print({ type: 'divider', ...values })).toBe(
      '<divider off={false} nothing={null} zero={-0} list={[1, [true]]} />',
    );
  });
});

describe('text', () => {
  test.each([
    [['Hello'], 'Hello'],
    [['Total: ', '5', '', ' items'], 'Total: 5 items'],
    [[' More'], ' More'],
    [[' '], "{' '}"],
    [['{id}'], "{'{id}'}"],
    [['a < b'], "{'a < b'}"],
    [['&lt;'], "{'&lt;'}"],
    [['AT&T'], 'AT&T'],
    [['a\nb'], "{'a\\nb'}"],
    [[''], ''],
  ])('%j', (children, content) => {
    const jsx = content === '' ? '<text />' : `<text>${content}</text>`;
    expect(print(text(...children))).toBe(jsx);
    expect(print({ type: 'text', children: children.join('') })).toBe(jsx);
  });

  test.each([
    [['a ', bold('b'), ' c'], 'a <text style="bold">b</text> c'],
    [[bold('a'), ' ', bold('b')], '<text style="bold">a</text> <text style="bold">b</text>'],
    [['a {b} c ', bold('d')], 'a {\'{b}\'} c <text style="bold">d</text>'],
    [['a  b', bold('c')], 'a{\'  \'}b<text style="bold">c</text>'],
    [[bold('a {b}'), 'c'], '<text style="bold">{\'a {b}\'}</text>c'],
    [[bold('a'), bold()], '<text style="bold">a</text>\n  <text style="bold" />'],
  ])('%j', (children, content) => {
    expect(print(text(...children))).toBe(`<text>\n  ${content}\n</text>`);
  });

  test('long text fills its lines, and keeps the white space that JSX would drop', () => {
    const link = {
      type: 'link',
      target: { url: 'https://example.com/guide' },
      children: 'the guide',
    };
    const words = 'Whoever reads this line to its end will find that it has become rather long';
    expect(print(text(`${words}, but `, bold('not too long'), '. See ', link, ' '))).toBe(`\
<text>
  Whoever reads this line to its end will find that it has become rather long,
  but <text style="bold">not too long</text>. See{' '}
  <link target={{ url: 'https://example.com/guide' }}>the guide</link>{' '}
</text>`);
    expect(print(text(` ${words}`, bold(words)))).toBe(`\
<text>
  {' '}Whoever reads this line to its end will find that it has become rather
  long<text style="bold">Whoever reads this line to its end will find that it
  has become rather long</text>
</text>`);
  });
});

describe('what is not valid', () => {
  test('an unknown element is an element, unless its name is no tag', () => {
    const children = ['Now', { type: 'Big one' }];
    expect(print({ type: 'carousel', slides: 3, children })).toBe(
      "<carousel slides={3}>\n  Now{{ type: 'Big one' }}\n</carousel>",
    );
  });

  test('an invalid element is what was received', () => {
    const invalid = (value: unknown) => ({ type: 'invalid', issues: [], value });
    const children = [invalid({ type: 'carousel' }), invalid(3), invalid(invalid(null))];
    expect(print({ type: 'block', children })).toBe(`\
<block>
  <carousel />
  {3}
  {null}
</block>`);
    expect(print(invalid({ type: 'textinput' }))).toBe('<textinput />');
    expect(print(invalid('text'))).toBe("'text'");
  });

  test('children of every kind', () => {
    const children = [null, false, 3, 'bare', 'text', ' ', [text('a')]];
    expect(print({ type: 'vstack', children })).toBe(`\
<vstack>
  {null}
  {false}
  {3}
  bare
  {'text'}
  {' '}
  {[<text>a</text>]}
</vstack>`);
    expect(print({ type: 'vstack', children: 3 })).toBe('<vstack children={3} />');
  });

  test('R6: what holds itself is left out', () => {
    const loop: { type: string; children: unknown[] } = { type: 'text', children: ['a'] };
    loop.children.push(loop);
    const data: Record<string, unknown> = {};
    data['self'] = data;
    const mark = 'undefined /* nested too deep to print */';
    expect(print(loop)).toBe(`<text>\n  a{${mark}}\n</text>`);
    expect(print({ type: 'divider', data })).toBe(`<divider data={{ self: ${mark} }} />`);
  });

  test('R6: neither depth nor width exhausts the stack, and time is linear', () => {
    const nest = (type: string) => {
      let deep: unknown = text('end');
      for (let level = 0; level < 5000; level += 1) {
        deep = { type, children: [deep, 'and'] };
      }
      return print(deep);
    };
    expect(nest('vstack')).toContain('{undefined /* nested too deep to print */}');
    expect(nest('text')).toContain('{undefined /* nested too deep to print */}');
    const button = {
      type: 'button',
      label: 'A',
      onPress: { action: 'a', more: ['b', { c: 'd' }] },
    };
    const wide = { type: 'vstack', children: Array.from({ length: 5000 }, () => button) };
    expect(print(wide).split('\n')).toHaveLength(5002);
    expect(print(text('word '.repeat(20_000))).split('\n').length).toBeGreaterThan(1200);
  });
});
