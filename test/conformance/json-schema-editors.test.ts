// What an author sees in VS Code, whose JSON language service this is, with a schema of ours.
import { toJsonSchema } from '@contentkit/schema';
import { describe, expect, test } from 'vitest';
import {
  ClientCapabilities,
  getLanguageService,
  TextDocument,
  type CompletionItem,
} from 'vscode-json-languageservice';

const schema = toJsonSchema('render-output');
const service = getLanguageService({ clientCapabilities: ClientCapabilities.LATEST });
service.configure({
  validate: true,
  // The service's type for schemas is that of drafts with mutable arrays.
  schemas: [
    { uri: schema.$id ?? '', fileMatch: ['*.json'], schema: structuredClone(schema) as object },
  ],
});

/** A document with the cursor at `|`, which is no part of it. */
function open(marked: string) {
  const offset = marked.indexOf('|');
  const document = TextDocument.create('file:///a.json', 'json', 1, marked.replace('|', ''));
  return {
    document,
    position: document.positionAt(offset),
    json: service.parseJSONDocument(document),
  };
}

async function complete(marked: string): Promise<readonly CompletionItem[]> {
  const { document, position, json } = open(marked);
  return (await service.doComplete(document, position, json))?.items ?? [];
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

function find(items: readonly CompletionItem[], label: string): CompletionItem | undefined {
  return items.find((item) => item.label === label);
}

function wordsOf(item: CompletionItem | undefined): string | undefined {
  const { documentation } = item ?? {};
  return typeof documentation === 'object' ? documentation.value : documentation;
}

async function hover(marked: string): Promise<unknown> {
  const { document, position, json } = open(marked);
  return (await service.doHover(document, position, json))?.contents;
}

async function problems(text: string): Promise<readonly (readonly [string, unknown])[]> {
  const { document, json } = open(text);
  const found = await service.doValidation(document, json);
  return found.map(({ range, message }) => [document.getText(range), message]);
}

/** An output with something among the block's children. */
const among = (child: string) =>
  `{"element": {"type": "block", "children": [${child}]}, "state": {}, "props": {}}`;

describe('completion', () => {
  test('of a whole output, property by property', async () => {
    const items = await complete('{|}');
    expect(labels(items)).toEqual(['type', 'element', 'state', 'props', 'canAccessVisitorClaims']);
    expect(wordsOf(find(items, 'state'))).toBe('The new state of the instance.');
  });

  test('of the roots', async () => {
    const items = await complete('{"element": {"type": |}}');
    expect(labels(items)).toEqual(['"block"', '"modal"', '"configuration"']);
  });

  test('of element types, each explained, also where nothing else is there yet', async () => {
    const items = await complete(among('{"type": "|"}'));
    expect(items.length).toBe(20);
    expect(wordsOf(find(items, '"divider"'))).toBe(
      'A line between elements: across a column, upright in an `hstack`.',
    );
  });

  test('of whole elements, with the binding of a snippet as it is meant', async () => {
    const items = await complete(among('|'));
    expect(items.length).toBe(20);
    const item = find(items, 'webframe');
    expect(wordsOf(item)).toBe("A sandboxed frame with a page of the integration's.");
    // In the syntax of snippets, in which `$` begins a variable.
    expect(item?.textEdit?.newText).toContain('"\\$state": "query"');
  });

  test('of the properties of the element at hand, and of no other', async () => {
    const items = await complete(among('{"type": "select", "state": "s", |}'));
    expect(labels(items)).toEqual([
      'initialValue',
      'onValueChange',
      'placeholder',
      'multiple',
      'acceptInput',
      'options',
      'disabled',
    ]);
    expect(wordsOf(find(items, 'multiple'))).toBe(
      'Whether several options can be chosen.\n\nDefault: `false`',
    );
    expect(find(items, 'multiple')?.textEdit?.newText).toBe('"multiple": ${1:false}');
  });

  test('deep in a tree', async () => {
    const items = await complete(
      among('{"type": "card", "children": [{"type": "hstack", "children": [{"type": "box", |}]}]}'),
    );
    expect(labels(items)).toEqual(['grow', 'children']);
  });

  test('of the only element that a place takes', async () => {
    const items = await complete('{"element": {"type": "modal", "submit": {"type": |}}}');
    expect(labels(items)).toContain('"button"');
    expect(labels(items)).not.toContain('"text"');
  });

  test('of the values of a choice, each explained', async () => {
    const items = await complete(among('{"type": "button", "style": |}'));
    expect(items.map((item) => [item.label, wordsOf(item)])).toEqual([
      ['"primary"', 'The main thing to do; best used once in a place.'],
      ['"secondary"', 'One thing to do among others.'],
      ['"danger"', 'Something that destroys, or cannot be undone.'],
    ]);
  });

  test('of an example where a text is free', async () => {
    expect(labels(await complete(among('{"type": "textinput", "placeholder": |}')))).toEqual([
      '"A title"',
    ]);
  });

  test('of the built-in actions, explained, and of their keys', async () => {
    const names = await complete(among('{"type": "button", "onPress": {"action": |}}'));
    expect(wordsOf(find(names, '"@ui.url.open"'))).toBe('Opens a URL in a new tab.');
    const keys = await complete(among('{"type":"button","onPress":{"action":"@ui.url.open", |}}'));
    expect(labels(keys)).toEqual(['url']);
  });
});

describe('hovering', () => {
  test.each([
    ['{"type": "bu|tton"}', ['`button`: A button that dispatches an action\\.']],
    ['{"type": "button", "onPr|ess": {}}', ['Action\n\nDispatched when the button is pressed\\.']],
    [
      '{"type": "divider", "si|ze": "large"}',
      ['How much space there is around the line.\n\nDefault: `"medium"`\n\n`large`: Much space\\.'],
    ],
    ['{"type": "image", "source": {"ur|l": "x"}}', ["The picture's URL"]],
  ])('%s', async (child, words) => {
    const contents = await hover(among(child));
    for (const part of words) {
      expect(JSON.stringify(contents)).toContain(JSON.stringify(part).slice(1, -1));
    }
  });
});

describe('validation points at what is wrong, and says no more', () => {
  test.each([
    [among('{"type": "divider"}'), []],
    [
      among('{"type": "divider", "size": "huge"}'),
      [['"huge"', 'Value is not accepted. Valid values: "small", "medium", "large".']],
    ],
    [
      '{"element": {"type": "vstack"}, "state": {}, "props": {}}',
      [['"vstack"', 'Value is not accepted. Valid values: "block", "modal", "configuration".']],
    ],
    [
      among('{"type": "card", "children": [{"type": "button"}]}'),
      [['{', 'Missing property "onPress".']],
    ],
    [
      among('{"type": "select", "state": "s", "options": [{"id": 1, "label": "One"}]}'),
      [['1', 'Incorrect type. Expected "string".']],
    ],
    [among('{"type": "divider"}, null'), [['null', 'Incorrect type. Expected "object".']]],
    ['{"type": "complete", "returnValue": 1}', [['1', 'Incorrect type. Expected "object".']]],
  ])('%s', async (text, expected) => {
    expect(await problems(text)).toEqual(expected);
  });

  test('an unknown element type, and nothing of what that type would need', async () => {
    const found = await problems(among('{"type": "buton", "style": 1}'));
    expect(found).toEqual([['"buton"', expect.stringMatching(/^Value is not accepted\./)]]);
  });
});

test('a large document is explained in no time: nothing is tried in vain', async () => {
  const nested = (depth: number): string =>
    depth === 0
      ? '{"type": "divider", |}'
      : `{"type": "vstack", "children": [${'{"type": "divider"}, '.repeat(20)}${nested(depth - 1)}]}`;
  expect(labels(await complete(among(nested(30))))).toEqual(['size']);
});
