// Without a mouse: from the address bar through the playground into a block and out again.
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

import { block, inspector, preview, test } from './support/e2e-test.ts';

/** More stops than there are on any page of the playground. */
const MOST_STOPS = 80;

/** Presses the tab key until the focus is where it should be. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`The tab key does not lead to ${String(target)}.`);
}

test('a block is chosen, filled in and saved by keyboard alone', async ({ page, open }) => {
  await open(block('tasks', 'task'));
  await tabTo(page, page.getByRole('link', { name: /^Note/ }));
  await page.keyboard.press('Enter');

  const stage = preview(page);
  await tabTo(page, stage.getByRole('textbox', { name: 'Title' }));
  await page.keyboard.type('Groceries');
  await tabTo(page, stage.getByRole('textbox', { name: 'Text' }));
  await page.keyboard.type('Bread');
  await tabTo(page, stage.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await stage.getByText('Saved “Groceries”, 1 word.').waitFor();

  await tabTo(page, inspector(page).getByRole('tab', { name: /^Requests/ }));
  await page.keyboard.press('ArrowRight');
  const state = inspector(page).getByRole('region', { name: 'State of note' });
  await state.getByText('"Groceries"').waitFor();
});

test('R18, R20: a modal takes the focus, and Escape gives it back', async ({ page, open }) => {
  await open(block('tasks', 'task'));
  const edit = preview(page).getByRole('button', { name: 'Edit the task' });
  await tabTo(page, edit);
  await page.keyboard.press('Enter');
  const modal = page.getByRole('dialog', { name: 'Edit task' });
  await modal.waitFor();
  await expect
    .poll(() => modal.evaluate((node) => node.contains(document.activeElement)))
    .toBe(true);
  await page.keyboard.press('Escape');
  await modal.waitFor({ state: 'detached' });
  await expect.poll(() => edit.evaluate((node) => node === document.activeElement)).toBe(true);
});

test('the JSON editor is reached, and left again', async ({ page, open }) => {
  await open({ kind: 'json', text: '{"type":"text","children":["One"]}' });
  await tabTo(page, page.getByRole('textbox', { name: 'JSON' }));
  await tabTo(page, preview(page).getByRole('combobox', { name: 'Context type' }));
});

test('a menu of the document opens, moves and closes', async ({ page, open, expectInConsole }) => {
  expectInConsole(/status of 424/);
  await open({ kind: 'document' });
  await page.getByRole('button', { name: 'Retry' }).waitFor();
  const add = page.getByRole('button', { name: 'Add a block' });
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  const focused = page.getByRole('menu').locator(':focus');
  expect(await focused.textContent()).toMatch(/^Note/);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await add.evaluate((node) => node === document.activeElement)).toBe(true);
});
