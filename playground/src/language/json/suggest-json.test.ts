import { describe, expect, test } from 'vitest';

import { loadVocabulary } from '../vocabulary.ts';
import { explainJson } from './explain-json.ts';
import { contextAt } from './json-context.ts';
import { readLooseJson } from './loose-json.ts';
import { suggestJson } from './suggest-json.ts';
import { writeSuggestion } from './write-suggestion.ts';

const vocabulary = await loadVocabulary();

/** What is suggested where the text has a `|`. */
function suggestAt(marked: string) {
  const pos = marked.indexOf('|');
  const text = marked.replace('|', '');
  const root = readLooseJson(text);
  const context = contextAt(text, root, pos);
  if (!context) return { labels: [], write: () => '' };
  const suggestions = suggestJson(vocabulary, root, context).toSorted((a, b) => b.rank - a.rank);
  return {
    labels: suggestions.map(({ label }) => label),
    /** The text with a suggestion written into it. */
    write: (label: string) => {
      const suggestion = suggestions.find((each) => each.label === label);
      if (!suggestion)
        throw new Error(
          `There is no ${label} among ${suggestions.map((each) => each.label).join()}`,
        );
      const { commaAt, from, to, template } = writeSuggestion(text, context, suggestion);
      const inserted = template.replaceAll(/\$\{(?:\d+:)?([^}]*)\}/g, '$1');
      const before =
        commaAt === undefined
          ? text.slice(0, from)
          : `${text.slice(0, commaAt)},${text.slice(commaAt, from)}`;
      return before + inserted + text.slice(to);
    },
  };
}

describe('keys', () => {
  test('are those that the element has and that are not there yet, the required ones first', () => {
    const { labels } = suggestAt('{"type": "button", "label": "Go", |}');
    expect(labels[0]).toBe('onPress');
    expect(labels).toContain('style');
    expect(labels).not.toContain('label');
    expect(labels).not.toContain('type');
    expect(labels).not.toContain('children');
  });

  test.each([
    ['{|}', 'type', '{"type": ""}'],
    ['{ "|" }', 'type', '{ "type": "" }'],
    ['{ "ty|', 'type', '{ "type": ""'],
    ['{ ty| }', 'type', '{ "type": "" }'],
    ['{"type": "text" |}', 'children', '{"type": "text", "children": ""}'],
    ['{"type": "text"\n  |\n}', 'style', '{"type": "text",\n  "style": ""\n}'],
    ['{"type": "text", | "style": "bold"}', 'children', undefined],
    ['{"type": "text", "sty|": "bold"}', 'style', '{"type": "text", "style": "bold"}'],
    [
      '{"type": "card", "title|" "hint": "x"}',
      'title',
      '{"type": "card", "title": "", "hint": "x"}',
    ],
    [
      '{"type": "switch", "state": "a", |}',
      'disabled',
      '{"type": "switch", "state": "a", "disabled": }',
    ],
  ])('in %s', (text, label, expected) => {
    const { labels, write } = suggestAt(text);
    expect(labels).toContain(label);
    expect([undefined, write(label)]).toContain(expected);
  });

  test('of an output, of what is in elements, and of actions', () => {
    expect(suggestAt('{"element": {"type": "block"}, |}').labels.slice(0, 2)).toEqual([
      'state',
      'props',
    ]);
    expect(suggestAt('{"type": "button", "confirm": {"|"}}').labels).toContain('text');
    expect(
      suggestAt('{"type": "button", "onPress": {"action": "@ui.url.open", |}}').labels,
    ).toContain('url');
    expect(suggestAt('{"type": "select", "options": [{"|"}]}').labels).toEqual([
      'id',
      'label',
      'icon',
    ]);
  });
});

describe('values', () => {
  test('are the types that may stand there', () => {
    expect(suggestAt('{"type": "hint", "children": [{"type": "|"}]}').labels).toEqual([
      'text',
      'image',
      'link',
    ]);
    const { labels } = suggestAt('{"type": "block", "children": [{"type": |}]}');
    expect(labels).toContain('button');
    expect(labels).not.toContain('modal');
    expect(suggestAt('{"type": "|"}').labels).toContain('configuration');
  });

  test.each([
    ['{"type": "button", "style": |}', 'danger', '{"type": "button", "style": "danger"}'],
    ['{"type": "button", "style": "pr|"}', 'danger', '{"type": "button", "style": "danger"}'],
    [
      '{"type": "button", "style": "pr|\n "label": "x"}',
      'danger',
      '{"type": "button", "style": "danger",\n "label": "x"}',
    ],
    ['{"type": "button", "disabled": t|}', 'true', '{"type": "button", "disabled": true}'],
    ['{"type": "button", "icon": "|"}', 'star', '{"type": "button", "icon": "star"}'],
    [
      '{"type": "divider", "size": |, "a": 1}',
      'small',
      '{"type": "divider", "size": "small", "a": 1}',
    ],
    ['[{"type": "textinput", "state": "name"}, {"$state": "|"}]', 'name', undefined],
    [
      '{"type":"button","onPress":{"action":"|"}}',
      '@ui.modal.open',
      '{"type":"button","onPress":{"action":"@ui.modal.open"}}',
    ],
  ])('in %s', (text, label, expected) => {
    const { labels, write } = suggestAt(text);
    expect(labels).toContain(label);
    expect([undefined, write(label)]).toContain(expected);
  });

  test('are whole elements with what they have to have', () => {
    const { write } = suggestAt('{"type": "block", "children": [|]}');
    expect(JSON.parse(write('button'))).toEqual({
      type: 'block',
      children: [{ type: 'button', label: 'Save', onPress: { action: 'save' } }],
    });
    expect(
      JSON.parse(
        suggestAt('{"type": "block", "children": [{"type": "divider"} |]}').write('divider'),
      ),
    ).toEqual({
      type: 'block',
      children: [{ type: 'divider' }, { type: 'divider' }],
    });
    expect(suggestAt('|').labels).toContain('block');
  });

  test('know the state keys and actions of the document', () => {
    const before =
      '[{"type": "textinput", "state": "name"}, {"type": "button", "onPress": {"action": "greet"}}, ';
    expect(suggestAt(`${before}{"type": "switch", "state": "|"}]`).labels).toEqual(['name']);
    expect(suggestAt(`${before}{"type": "button", "onPress": {"action": "|"}}]`).labels[0]).toBe(
      'greet',
    );
  });

  test('are none where nothing can stand', () => {
    expect(suggestAt('{"type" | : "text"}').labels).toEqual([]);
    expect(suggestAt('{"type": "text"} |').labels).toEqual([]);
    expect(suggestAt('{"type": "button", "label": "|"}').labels).toEqual([]);
  });
});

test.each([
  ['{"type": "but|ton"}', 'button', 'A button that dispatches an action.'],
  ['{"type": "button", "onP|ress": 1', 'onPress', 'Dispatched when the button is pressed.'],
  [
    '{"type": "button", "style": "pri|mary',
    'primary',
    'The main thing to do; best used once in a place.',
  ],
  [
    '{"type": "card", "onPress": {"action": "@ui.url|.open"}}',
    '@ui.url.open',
    'Opens a URL in a new tab.',
  ],
  ['{"element": {"type": "block"}, "sta|te": {', 'state', 'The new state of the instance.'],
])('explains %s', (marked, name, description) => {
  const text = marked.replace('|', '');
  const explained = explainJson(vocabulary, readLooseJson(text), marked.indexOf('|'));
  expect(explained?.docs).toMatchObject({ name, description });
});

test('is quick in a document of 1,000 elements', () => {
  const children = Array.from({ length: 1000 }, (_, index) => ({
    type: 'text',
    children: [`${index}`],
  }));
  const text = JSON.stringify({ type: 'block', children }, undefined, 2).replace(
    /\]\s*\}$/,
    ', {"type": "button", ',
  );
  const start = performance.now();
  const root = readLooseJson(text);
  const context = contextAt(text, root, text.length);
  expect(context && suggestJson(vocabulary, root, context).length).toBeGreaterThan(5);
  expect(performance.now() - start).toBeLessThan(1000);
});
