// The JSON tab: any element tree or render output, drawn as it is written, and shared as a link.
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';

import { readStored } from '../../playground/src/projects/stored-project.ts';
import { parseLink } from '../../playground/src/share-link.ts';
import { block, inspector, preview, test } from './support/e2e-test.ts';

const hello = { type: 'block', children: [{ type: 'text', children: ['Hello from a link'] }] };

function link(value: unknown) {
  return { kind: 'json', text: JSON.stringify(value, undefined, 2) } as const;
}

function editor(page: Page) {
  return page.getByRole('textbox', { name: 'JSON' });
}

/** Writes another text in place of what the editor holds. */
async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** The text of the project that is open, as the browser keeps it. */
async function keptText(page: Page): Promise<string | undefined> {
  const link = parseLink(new URL(page.url()).hash);
  if (link.kind !== 'project') return undefined;
  const kept = await page.evaluate(
    (id) => localStorage.getItem(`contentkit-playground:project:${id}`),
    link.id,
  );
  const read = readStored(kept ?? '');
  return read.ok && read.value.source.kind === 'tree' ? read.value.source.text : undefined;
}

describe('a link', () => {
  test('draws the element that it holds, and sends nothing', async ({ page, open, renders }) => {
    await open(link(hello));
    await preview(page).getByText('Hello from a link').waitFor();
    await editor(page).getByText('"Hello from a link"').waitFor();
    expect(renders).toEqual([]);
  });

  test('draws a whole render output with its state', async ({ page, open }) => {
    const element = { type: 'block', children: [{ type: 'textinput', state: 'name' }] };
    await open(link({ type: 'element', element, state: { name: 'Ada' }, props: {} }));
    const input = preview(page).getByRole('textbox');
    await input.waitFor();
    expect(await input.inputValue()).toBe('Ada');
    await page.getByText('Strictly valid').waitFor();
  });

  test('R3: an output that completes says so', async ({ page, open }) => {
    await open(link({ type: 'complete', returnValue: { ok: true } }));
    await preview(page).getByText('This output completes its component').waitFor();
  });

  test('that was cut off says so', async ({ page, open }) => {
    await open(link(hello));
    await preview(page).getByText('Hello from a link').waitFor();
    await page.evaluate(() => (location.hash = '#json='));
    await page.getByText('This link cannot be opened').waitFor();
  });

  test('that is opened in place of another is drawn', async ({ page, open }) => {
    await open(link(hello));
    await preview(page).getByText('Hello from a link').waitFor();
    await open(link({ type: 'text', children: ['Another'] }));
    await preview(page).getByText('Another').waitFor();
    await editor(page).getByText('"Another"').waitFor();
  });
});

describe('what is written', () => {
  test('is drawn as one types, and kept', async ({ page, open }) => {
    await open(link(hello));
    await write(page, '{ "type": "text", "children": ["Typed"] }');
    await preview(page).getByText('Typed').waitFor();
    await expect.poll(() => keptText(page)).toBe('{ "type": "text", "children": ["Typed"] }');

    await page.reload();
    await preview(page).getByText('Typed').waitFor();
  });

  test('what is typed takes the place of what is selected, and a bracket goes around it', async ({
    page,
    open,
  }) => {
    await open(link(hello));
    await write(page, 'true');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('[');
    await expect.poll(() => keptText(page)).toBe('[true]');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('1');
    await expect.poll(() => keptText(page)).toBe('1');
  });

  test('keeps the last that could be drawn, dimmed, while it is broken', async ({ page, open }) => {
    await open(link(hello));
    await preview(page).getByText('Hello from a link').waitFor();
    await write(page, '{ "type": "block", "children": [');

    await preview(page).getByText('Broken: this is what was drawn last').waitFor();
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems.getByText('The text ends before a').waitFor();
    const paper = preview(page).locator('.pg-paper');
    expect(await paper.getByText('Hello from a link').isVisible()).toBe(true);
    expect(Number(await paper.evaluate((node) => getComputedStyle(node).opacity))).toBeLessThan(1);

    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('{ "type": "text", "children": ["Mended"] }] }');
    await preview(page).getByText('Mended').waitFor();
    expect(await preview(page).getByText('Broken').count()).toBe(0);
  });

  test('R5: one bad node is named with its place, and its siblings are drawn', async ({
    page,
    open,
  }) => {
    const bad = { type: 'text', children: 7 };
    await open(link({ type: 'block', children: [{ type: 'hologram' }, hello.children[0], bad] }));
    await preview(page).getByText('Hello from a link').waitFor();
    await editor(page).waitFor();
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems.getByRole('button', { name: /hologram/ }).click();
    // What is typed replaces what is wrong.
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('"hologram"');
  });

  test('R7: keeps what was typed into the preview while the tree is changed', async ({
    page,
    open,
  }) => {
    const tree = (label: string) => ({
      type: 'block',
      children: [{ type: 'input', label, element: { type: 'textinput', state: 'name' } }],
    });
    await open(link(tree('First')));
    await preview(page).getByRole('textbox', { name: 'First' }).fill('Ada');
    await write(page, JSON.stringify(tree('Second')));
    const input = preview(page).getByRole('textbox', { name: 'Second' });
    await input.waitFor();
    expect(await input.inputValue()).toBe('Ada');
  });

  test('R12: lists the actions that its buttons would send, bindings resolved', async ({
    page,
    open,
  }) => {
    await open({ kind: 'home' });
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    await preview(page).getByRole('textbox', { name: 'Your name' }).fill('Ada');
    await preview(page).getByRole('button', { name: 'Greet' }).click();
    const action = inspector(page).getByRole('region', { name: 'Action greet' });
    await action.waitFor();
    expect(JSON.parse((await action.textContent()) ?? '')).toEqual({
      action: 'greet',
      name: 'Ada',
    });
  });

  test('is laid out by Format', async ({ page, open }) => {
    await open({ kind: 'json', text: '{"type":"text","children":["One"]}' });
    await editor(page).waitFor();
    await page.getByRole('button', { name: 'Format' }).click();
    await expect
      .poll(() => keptText(page))
      .toBe(JSON.stringify({ type: 'text', children: ['One'] }, undefined, 2));
  });

  test('survives a walk through the other pages', async ({ page, open }) => {
    await open(link(hello));
    await write(page, '{ "type": "text", "children": ["Kept"] }');
    await page.getByRole('button', { name: 'Remote' }).click();
    await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
    await page.getByRole('button', { name: 'Component', exact: true }).click();
    await preview(page).getByRole('button', { name: 'Sign up' }).waitFor();
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    await preview(page).getByText('Kept').waitFor();
  });
});

test('what a block shows opens as JSON', async ({ page, open }) => {
  await open(block('note', 'note'));
  await preview(page).getByRole('textbox', { name: 'Title' }).fill('Groceries');
  await page.getByRole('button', { name: 'Edit as JSON' }).click();
  await editor(page).waitFor();
  const text = (await keptText(page)) ?? '';
  expect(JSON.parse(text)).toMatchObject({
    type: 'element',
    element: { type: 'block' },
    state: { title: 'Groceries' },
  });
  expect(await preview(page).getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
    'Groceries',
  );
});

test('the link is copied, and has all of it', async ({ page, context, open }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(link(hello));
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
  const copied = async () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('#share1=');
  await page.goto(await copied());
  await preview(page).getByText('Hello from a link').waitFor();
});
