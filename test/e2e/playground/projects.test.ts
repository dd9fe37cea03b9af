// Projects: kept by themselves, found again, handed on as files.
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';

import { preview, test } from '../support/e2e-test.ts';

const url = () => inject('playgroundUrl');

const textTree = (text: string) => JSON.stringify({ type: 'text', children: [text] });

function editor(page: Page) {
  return page.getByRole('textbox', { name: 'JSON' });
}

/** Writes another text in place of what the editor of a tree holds. */
async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

async function openMenu(page: Page) {
  await page.getByRole('button', { name: /^Project/ }).click();
  return page.getByRole('dialog', { name: 'Projects' });
}

/** Begins a tree, and writes into it. */
async function beginTree(page: Page, text: string): Promise<void> {
  await page.goto(url());
  await (await openMenu(page)).getByRole('button', { name: 'New tree' }).click();
  await write(page, textTree(text));
  await preview(page).getByText(text, { exact: true }).waitFor();
}

/** Waits until the browser keeps a text. */
async function untilKept(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => Object.values(localStorage).some((kept) => String(kept).includes(wanted)),
    text,
  );
}

function names(page: Page) {
  return page.getByRole('dialog', { name: 'Projects' }).locator('.pg-project-name');
}

async function crash(page: Page): Promise<void> {
  await page.close({ runBeforeUnload: false });
}

describe('what is written', () => {
  test('is there after a reload', async ({ page }) => {
    await beginTree(page, 'Written');
    await untilKept(page, 'Written');
    await page.reload();
    await preview(page).getByText('Written', { exact: true }).waitFor();
    await page.getByText('Saved in this browser').waitFor();
  });

  test('is there when the page was gone in the middle of a word', async ({ page, context }) => {
    await beginTree(page, 'Before');
    await write(page, textTree('Written last'));
    await untilKept(page, 'Written last');
    await crash(page);

    const next = await context.newPage();
    await next.goto(url());
    await preview(next).getByText('Written last', { exact: true }).waitFor();
    expect(next.url()).toContain('#project=');
  });

  test('is written at the latest when one turns away', async ({ page, context }) => {
    await beginTree(page, 'Before');
    await write(page, textTree('At once'));
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
    await crash(page);

    const next = await context.newPage();
    await next.goto(url());
    await preview(next).getByText('At once', { exact: true }).waitFor();
  });

  test('in one tab comes into the other', async ({ page, context }) => {
    await beginTree(page, 'First');
    const other = await context.newPage();
    await other.goto(page.url());
    await preview(other).getByText('First', { exact: true }).waitFor();
    await write(page, textTree('Second'));
    await preview(other).getByText('Second', { exact: true }).waitFor();
    await editor(other).getByText('Second').waitFor();
    await write(other, textTree('Third'));
    await preview(page).getByText('Third', { exact: true }).waitFor();
    expect(await page.getByText('in another tab').count()).toBe(0);
  });

  test('in two tabs that did not hear of each other stays, both times', async ({
    page,
    context,
  }) => {
    await beginTree(page, 'Start');
    await untilKept(page, 'Start');
    const other = await context.newPage();
    // It hears of nothing, as tabs in the background do for a while.
    await other.addInitScript(() =>
      window.addEventListener('storage', (event) => event.stopImmediatePropagation()),
    );
    await other.goto(page.url());
    await preview(other).getByText('Start', { exact: true }).waitFor();
    await write(page, textTree('From one'));
    await untilKept(other, 'From one');
    await write(other, textTree('From two'));
    await other.getByText('was changed in another tab at the same time').waitFor();
    await preview(other).getByText('From two', { exact: true }).waitFor();
    await openMenu(other);
    await expect
      .poll(() => names(other).allTextContents())
      .toEqual(['Greeting (other tab)', 'Greeting']);
    await preview(page).getByText('From one', { exact: true }).waitFor();
  });
});

describe('where the browser keeps nothing', () => {
  test('because it is full, that is said, and a file offered', async ({ page }) => {
    await page.addInitScript(() => {
      if (window !== window.top) return;
      for (const size of [4_000_000, 1_000_000, 200_000, 20_000, 2_000, 200, 20]) {
        for (let index = 0; index < 60; index += 1) {
          try {
            localStorage.setItem(`filler-${size}-${index}`, 'x'.repeat(size));
          } catch {
            break;
          }
        }
      }
    });
    await beginTree(page, 'No room');
    await page.getByText('Not saved: this browser has no more room for this page').waitFor();
    await page.getByRole('button', { name: 'Export…' }).click();
    const file = await download(page, 'Download Greeting.contentkit.json');
    expect(JSON.parse(file)).toMatchObject({ name: 'Greeting', text: textTree('No room') });
    await page.keyboard.press('Escape');

    await page.evaluate(() => localStorage.clear());
    await write(page, textTree('Room again'));
    await page.getByText('Saved in this browser').waitFor();
    await untilKept(page, 'Room again');
  });

  test('because it is switched off, that is said, and the page works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
    await beginTree(page, 'Nowhere');
    await page.getByText('Not saved: this browser keeps nothing for this page').waitFor();
    await openMenu(page);
    expect(await names(page).allTextContents()).toEqual(['Greeting']);
  });
});

describe('the list of projects', () => {
  test('opens, renames, copies and deletes them, and brings them back', async ({ page }) => {
    await beginTree(page, 'Mine');
    let menu = await openMenu(page);
    await menu.getByRole('button', { name: 'Rename “Greeting”' }).click();
    await page.keyboard.insertText('My own');
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page).allTextContents()).toEqual(['My own']);
    await menu.getByRole('button', { name: 'Duplicate “My own”' }).click();
    await page.getByRole('button', { name: 'Project: My own (copy)' }).waitFor();
    await write(page, textTree('The copy'));
    menu = await openMenu(page);
    await menu.getByRole('button', { name: /^My own JSON tree/ }).click();
    await preview(page).getByText('Mine', { exact: true }).waitFor();

    menu = await openMenu(page);
    await menu.getByRole('button', { name: 'Delete “My own”' }).click();
    await page.getByText('“My own” is deleted.').waitFor();
    await preview(page).getByText('The copy', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo: bring back “My own”' }).click();
    await preview(page).getByText('Mine', { exact: true }).waitFor();
    await page.reload();
    await preview(page).getByText('Mine', { exact: true }).waitFor();
  });

  test('needs nothing but the keyboard', async ({ page }) => {
    await beginTree(page, 'Mine');
    const button = page.getByRole('button', { name: 'Project: Greeting' });
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Projects' });
    await menu.getByRole('button', { name: /^Greeting/ }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await menu.getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    // The name stays as it was, and the list open.
    await menu.getByRole('button', { name: 'Rename “Greeting”' }).waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('leaves what it cannot read as it is, and hands it out', async ({ page }) => {
    await page.goto(url());
    await page.evaluate(() =>
      localStorage.setItem('contentkit-playground:project:abc', 'from another age'),
    );
    await page.reload();
    const menu = await openMenu(page);
    await menu.getByText('What is kept of it is damaged.').waitFor();
    expect(await download(page, 'Download what there is')).toBe('from another age');
  });
});

describe('a template', () => {
  test('is begun, and runs', async ({ page }) => {
    await page.goto(url());
    await (await openMenu(page)).getByRole('button', { name: 'Templates…' }).click();
    await page.getByRole('button', { name: /^Weather/ }).click();
    await page.getByRole('button', { name: 'Project: Weather' }).waitFor();
    await preview(page).getByText('21 °C').waitFor();
  });
});

describe('files', () => {
  test('come in by the picker, several at once, each as a project', async ({ page }) => {
    await beginTree(page, 'Mine');
    await page.getByLabel('Files to import').setInputFiles([
      { name: 'hello.json', mimeType: 'application/json', buffer: Buffer.from(textTree('Hello')) },
      { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(textTree('Other')) },
      { name: 'cat.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0xff]) },
    ]);
    await preview(page).getByText('Hello', { exact: true }).waitFor();
    await page.getByText('2 projects are imported.').waitFor();
    await page.getByText('“cat.png”: It holds no text.').waitFor();
    await openMenu(page);
    expect(await names(page).allTextContents()).toEqual(['hello', 'other', 'Greeting']);
  });

  test('that are dropped come in as well', async ({ page }) => {
    await beginTree(page, 'Mine');
    await drop(page, 'dropped.json', textTree('Dropped'));
    await preview(page).getByText('Dropped', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Project: dropped' }).waitFor();
  });

  test('go out whole, and come back as they were', async ({ page }) => {
    await beginTree(page, 'Round trip');
    await page.getByRole('button', { name: 'Share' }).click();
    const file = await download(page, 'Download Greeting.contentkit.json');
    expect(await download(page, 'Greeting.json')).toBe(textTree('Round trip'));
    await page.keyboard.press('Escape');
    await drop(page, 'any name.contentkit.json', file);
    await page.getByRole('button', { name: 'Project: Greeting 2' }).waitFor();
    await preview(page).getByText('Round trip', { exact: true }).waitFor();
  });

  test('of code come in as a component', async ({ page }) => {
    await page.goto(url());
    await page.getByLabel('Files to import').setInputFiles({
      name: 'Hello.tsx',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        `import { createComponent } from '@contentkit/runtime';
export default createComponent({
  componentId: 'hello',
  render: async () => <block><text>From a file</text></block>,
});`,
      ),
    });
    await page.getByRole('button', { name: 'Project: Hello' }).waitFor();
    await preview(page).getByText('From a file').waitFor();
  });
});

/** Drops a file onto the page, as from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], fileName ?? ''));
      return transfer;
    },
    [name, text],
  );
  const target = page.locator('body');
  await target.dispatchEvent('dragover', { dataTransfer: files });
  await page.getByText('Drop to import').waitFor();
  await target.dispatchEvent('drop', { dataTransfer: files });
  await page.getByText('Drop to import').waitFor({ state: 'detached' });
}

/** What a button downloads. */
async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}
