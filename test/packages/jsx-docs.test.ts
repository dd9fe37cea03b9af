// What an author sees who hovers over the parts of a component's JSX, in an editor.
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';
import { LanguageServer } from '../support/language-server.ts';

const timeout = 60_000;
// Beside other components, so that their tsconfig holds for it.
const file = join(root, 'packages/samples/src/hovered.tsx');
let server: LanguageServer;

beforeAll(async () => {
  server = await LanguageServer.start();
}, timeout);

afterAll(() => server.stop());

test('tags and attributes in JSX are explained', { timeout }, async () => {
  const [tag, label, style, disabled, align] = await server.hover(
    file,
    `export const tree = (
      <block>
        <but|ton la|bel="Save" st|yle="primary" dis|abled onPress={{ action: 'save' }} />
        <hstack al|ign="center" />
      </block>
    );`,
  );
  expect(tag).toContain('A button that dispatches an action.');
  expect(label).toContain("The button's text.");
  expect(style).toContain('How much weight the button has.');
  expect(style).toContain('- `danger`: Something that destroys, or cannot be undone.');
  expect(style).toContain('*@default* — "secondary"');
  expect(disabled).toContain('*@default* — false');
  expect(align).toContain('Where the elements stand along the line.');
});

test('so are the properties of elements that are written as objects', { timeout }, async () => {
  const [options, children] = await server.hover(
    file,
    `import type { BlockElement, SelectElement } from '@contentkit/schema';
    export const select: SelectElement = { type: 'select', state: 's', opt|ions: [] };
    export const block: BlockElement = { type: 'block', chil|dren: [select] };`,
  );
  expect(options).toContain('The options: a list, a URL that answers them');
  expect(children).toContain("The block's content.");
});
