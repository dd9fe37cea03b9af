import { tsxLanguage } from '@codemirror/lang-javascript';
import { describe, expect, test } from 'vitest';

import { loadVocabulary } from '../vocabulary.ts';
import { explainTsx } from './explain-tsx.ts';
import { suggestTsx } from './suggest-tsx.ts';

const vocabulary = await loadVocabulary();

/** What is suggested where the code has a `|`. */
function suggestAt(marked: string) {
  const pos = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = suggestTsx(vocabulary, tsxLanguage.parser.parse(text), text, pos);
  const suggestions = found?.suggestions.toSorted((a, b) => b.rank - a.rank) ?? [];
  return {
    labels: suggestions.map(({ label }) => label),
    /** The code with a suggestion written into it. */
    write: (label: string) => {
      const suggestion = suggestions.find((each) => each.label === label);
      const inserted = suggestion?.template.replaceAll(/\$\{(?:\d+:)?([^}]*)\}/g, '$1') ?? '?';
      return text.slice(0, found?.from) + inserted + text.slice(found?.to);
    },
  };
}

describe('tags', () => {
  test('are the elements that may stand there', () => {
    expect(suggestAt('const a = <stepper><|</stepper>').labels).toEqual(['step']);
    expect(suggestAt('const a = <hint>{b ? <te| : null}</hint>').labels).toEqual([
      'text',
      'image',
      'link',
    ]);
    expect(suggestAt('const a = <card icon={<|}/>').labels).toEqual(['image']);
    expect(
      suggestAt('const a = <block>\n <text>hi</text>\n  <|\n  <button label="x"/></block>').labels,
    ).not.toContain('modal');
    expect(suggestAt('const a = (\n  <|\n);').labels).toContain('modal');
  });

  test('are also the functions of the file', () => {
    const { labels } = suggestAt(
      'import { Row } from "./row";\nfunction Cell() {}\nconst a = <block><|</block>',
    );
    expect(labels).toEqual(expect.arrayContaining(['Row', 'Cell']));
  });

  test.each([
    [
      'const a = <block><bu|</block>',
      'button',
      `const a = <block><button onPress={{ action: 'save' }} label="Save" /></block>`,
    ],
    ['const a = <block><|</block>', 'text', 'const a = <block><text></text></block>'],
    ['const a = <block><ca|>x</card></block>', 'card', 'const a = <block><card>x</card></block>'],
    ['const a = <|', 'divider', 'const a = <divider />'],
    ['const a = <block><inp|</block>', 'input', undefined],
  ])('in %s', (code, label, expected) => {
    const { labels, write } = suggestAt(code);
    expect(labels).toContain(label);
    expect([undefined, write(label)]).toContain(expected);
  });
});

describe('attributes', () => {
  test('are those of the element that are not there yet', () => {
    const { labels } = suggestAt('const a = <button label="x" |/>');
    expect(labels[0]).toBe('onPress');
    expect(labels).not.toContain('label');
    expect(labels).not.toContain('type');
    expect(suggestAt('const a = <card ti|>x</card>').labels).not.toContain('children');
    expect(suggestAt('const a = <Card |/>').labels).toEqual([]);
  });

  test.each([
    ['const a = <button st|/>', 'style', 'const a = <button style=""/>'],
    ['const a = <button on| />', 'onPress', "const a = <button onPress={{ action: 'save' }} />"],
    ['const a = <button dis|="a" />', 'disabled', 'const a = <button disabled="a" />'],
    ['const a = <button | />', 'disabled', 'const a = <button disabled />'],
    ['const a = <button style="|" />', 'danger', 'const a = <button style="danger" />'],
    ['const a = <button style=| />', 'danger', 'const a = <button style="danger" />'],
    ['const a = <switch disabled=| />', 'true', 'const a = <switch disabled={true} />'],
    ['const a = <button icon="st|" />', 'star', 'const a = <button icon="star" />'],
    ['const a = [<textinput state="name" />, <switch state="|" />]', 'name', undefined],
  ])('in %s', (code, label, expected) => {
    const { labels, write } = suggestAt(code);
    expect(labels).toContain(label);
    expect([undefined, write(label)]).toContain(expected);
  });
});

describe('objects in attributes', () => {
  test.each([
    ["const a = <button onPress={{ action: '|' }} />", '@ui.url.open', undefined],
    [
      "const b = { action: 'greet' }; const a = <button onPress={{ action: '|' }} />",
      'greet',
      undefined,
    ],
    [
      'const a = <button onPress={{ | }} />',
      'action',
      "const a = <button onPress={{ action: '' }} />",
    ],
    ["const a = <button onPress={{ action: '@ui.url.open', | }} />", 'url', undefined],
    [
      'const a = <button confirm={{ ti| }} />',
      'title',
      "const a = <button confirm={{ title: '' }} />",
    ],
    ["const a = <select options={[{ id: 'a', | }]} />", 'label', undefined],
    ["const a = <block controls={[{ label: 'a', icon: '|' }]} />", 'star', undefined],
    [
      "const a = [<textinput state=\"name\" />, <button onPress={{ action: 'a', b: { $state: '|' } }} />]",
      'name',
      undefined,
    ],
  ])('in %s', (code, label, expected) => {
    const { labels, write } = suggestAt(code);
    expect(labels).toContain(label);
    expect([undefined, write(label)]).toContain(expected);
  });
});

describe('the runtime', () => {
  test.each([
    ['createC|', 'createComponent'],
    ["import { | } from '@contentkit/runtime';", 'createIntegration'],
    ['function f(element) { return element.|; }', 'setCache'],
    ['createComponent({ | })', 'render'],
    ["createComponent({ componentId: 'a', re| })", 'render'],
  ])('in %s', (code, label) => {
    expect(suggestAt(code).labels).toContain(label);
  });

  test('nothing is suggested where only the language knows', () => {
    expect(suggestAt("const a = 'b|'").labels).toEqual([]);
    expect(suggestAt('const a = { b| }').labels).toEqual([]);
    expect(suggestAt('const a = <text>som|e</text>').labels).toEqual([]);
  });
});

test.each([
  ['const a = <but|ton />', 'button', 'A button that dispatches an action.'],
  ['const a = <button onP|ress={b} />', 'onPress', 'Dispatched when the button is pressed.'],
  [
    'const a = <button style="pri|mary" />',
    'primary',
    'The main thing to do; best used once in a place.',
  ],
  [
    "const a = <button onPress={{ action: '@ui.url|.open' }} />",
    '@ui.url.open',
    'Opens a URL in a new tab.',
  ],
  ["const a = <button confirm={{ ti|tle: 'a' }} />", 'title', 'The title of the question.'],
  [
    'function f(element) { element.set|Cache(); }',
    'setCache',
    'Lets the output be cached, for so many seconds.',
  ],
  ['createCom|ponent({})', 'createComponent', undefined],
])('explains %s', (marked, name, description) => {
  const text = marked.replace('|', '');
  const pos = marked.indexOf('|');
  const explained = explainTsx(vocabulary, tsxLanguage.parser.parse(text), text, pos);
  expect(explained?.docs.name).toBe(name);
  expect([undefined, explained?.docs.description]).toContain(description);
});
