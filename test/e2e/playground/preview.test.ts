// The preview in the page: several contexts, a host app's looks, and what documents do with blocks.
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';

import { block, preview, test } from '../support/e2e-test.ts';

const note = block('note', 'note');

async function chooseView(page: Page, item: string): Promise<void> {
  await preview(page).getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function openTool(page: Page, tool: string): Promise<void> {
  await preview(page).getByRole('button', { name: 'Block in a document' }).click();
  await preview(page).getByRole('tab', { name: tool }).click();
}

describe('several contexts', () => {
  test('R22, R35: an editor and a reader stand side by side, each with its own requests', async ({
    page,
    open,
    renders,
  }) => {
    await open(note);
    await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
    await chooseView(page, 'Compare: editor and reader');
    const reader = preview(page).getByRole('group', { name: 'View 2' });
    await reader.getByText('Nobody has written this note yet.').waitFor();
    expect(renders.map(({ body }) => body.context)).toMatchObject([
      { editable: true },
      { editable: false },
    ]);

    const editor = preview(page).getByRole('group', { name: 'View 1' });
    await editor.getByRole('textbox', { name: 'Title' }).fill('Groceries');
    await editor.getByRole('textbox', { name: 'Text' }).fill('Bread');
    await editor.getByRole('button', { name: 'Save' }).click();
    // What the document keeps, everybody sees.
    await reader.getByText('Bread').waitFor();

    await preview(page).getByRole('button', { name: 'Remove view 2' }).click();
    await preview(page).getByRole('group', { name: 'View 1' }).waitFor({ state: 'detached' });
    expect(await preview(page).getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
      'Groceries',
    );
  });

  test('settings are there on the next visit', async ({ page, open }) => {
    await open(note);
    await preview(page).getByRole('radio', { name: 'Dark' }).check();
    await preview(page).getByRole('button', { name: 'View options' }).click();
    await page.getByRole('combobox', { name: 'Host app' }).selectOption('shadcn');
    await page.getByRole('radio', { name: '480' }).check();
    await page.keyboard.press('Escape');
    await preview(page).getByText('480 px · A shadcn/ui app').waitFor();

    await page.reload();
    await preview(page).getByText('480 px · A shadcn/ui app').waitFor();
    const title = preview(page).getByRole('textbox', { name: 'Title' });
    await title.waitFor();
    const look = () =>
      title.evaluate((node) => {
        const { backgroundColor, colorScheme } = getComputedStyle(node);
        return [backgroundColor, colorScheme];
      });
    await expect.poll(look).toEqual(['oklch(0.145 0 0)', 'dark']);
    expect(
      await preview(page)
        .locator('.pg-frame')
        .evaluate((node) => node.clientWidth),
    ).toBe(480);
  });

  test('the width is dragged', async ({ page, open }) => {
    await open(note);
    await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
    const frame = preview(page).locator('.pg-frame');
    const width = async () => frame.evaluate((node) => (node as HTMLElement).offsetWidth);
    const before = await width();
    const handle = preview(page).getByRole('separator', { name: 'Width of the preview' });
    const box = await handle.boundingBox();
    if (!box) throw new Error('There is no handle.');
    await page.mouse.move(box.x + box.width / 2, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 50, box.y + 60, { steps: 5 });
    await preview(page)
      .getByText(`${before - 100} px`, { exact: true })
      .waitFor();
    await page.mouse.up();
    expect(await width()).toBe(before - 100);
    await handle.dblclick();
    await expect.poll(width).toBe(before);
  });
});

describe('in a document', () => {
  test('R23: a pasted link becomes the block', async ({ page, context, open, renders }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(block('tasks', 'task'));
    await openTool(page, 'Paste a link');
    const url = 'https://tasks.example/docs/tasks/3';
    await page.evaluate((text) => navigator.clipboard.writeText(text), url);
    await page.getByRole('textbox', { name: 'Link' }).focus();
    await page.keyboard.press('ControlOrMeta+V');

    const kept = page.getByRole('region', { name: 'Props from the link' });
    await kept.getByText('"title"').waitFor();
    expect(renders.at(-1)?.body).toMatchObject({ action: { action: '@link.unfurl', url } });
  });

  test('R34: a note is written as Markdown', async ({ page, open }) => {
    await open(note);
    await openTool(page, 'As Markdown');
    const markdown = page.getByRole('textbox', { name: 'Markdown' });
    await markdown.fill('```note title="Groceries"\nBread\n```');
    await chooseView(page, 'Compare: editor and reader');
    const reader = preview(page).getByRole('group', { name: 'View 2' });
    await reader.getByText('Bread').waitFor();
    await page.getByRole('tab', { name: 'Props', exact: true }).click();
    const props = await page.getByRole('textbox', { name: 'Props' }).inputValue();
    expect(JSON.parse(props)).toEqual({ title: 'Groceries', text: 'Bread' });
  });
});

describe('a component that is written', () => {
  const source = (title: string) => `
    import { createComponent, createIntegration } from '@contentkit/runtime';

    const form = createComponent({
      componentId: 'form',
      initialState: { name: '' },
      async render() {
        return (
          <block>
            <card title="${title}">
              <input label="Name" element={<textinput state="name" />} />
            </card>
          </block>
        );
      },
    });

    export default createIntegration({ components: [form] });
  `;

  async function write(page: Page, text: string): Promise<void> {
    await page.getByRole('textbox', { name: 'index.tsx' }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  }

  test('R35: what was typed into it stays while its source changes, is broken and mended', async ({
    page,
    open,
  }) => {
    await open({ kind: 'home' });
    await write(page, source('First'));
    await preview(page).getByText('First').waitFor();
    const name = preview(page).getByRole('textbox', { name: 'Name' });
    await name.fill('Ada');
    const stage = preview(page).locator('.pg-stage');
    const version = await stage.getAttribute('data-version');

    await write(page, source('Second'));
    await preview(page).getByText('Second').waitFor();
    expect(await name.inputValue()).toBe('Ada');
    expect(await stage.getAttribute('data-version')).not.toBe(version);

    await write(page, source('Third').replace('</card>', ''));
    await preview(page).getByText('Broken: this is what was drawn last').waitFor();
    await preview(page).getByText('Second').waitFor();
    expect(await preview(page).locator('.pg-paper').getAttribute('inert')).not.toBeNull();

    await write(page, source('Third'));
    await preview(page).getByText('Third').waitFor();
    expect(await preview(page).getByText('Broken').count()).toBe(0);
    expect(await name.inputValue()).toBe('Ada');
  });
});
