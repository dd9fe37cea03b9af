// A modal over a block: opened by a press, closed with a value or without.
import { expect } from 'vitest';

import { block, preview, test } from './support/e2e-test.ts';
import { inShort } from './support/render-requests.ts';

const task = block('tasks', 'task');

test('R18, R19: a modal opens, closes with a value, and its opener shows it', async ({
  page,
  open,
  renders,
}) => {
  await open(task);
  await preview(page).getByRole('button', { name: 'Edit the task' }).click();
  const modal = page.getByRole('dialog', { name: 'Edit task' });
  await modal.getByRole('textbox', { name: 'Title' }).fill('Water the plants');
  await modal.getByRole('textbox', { name: 'Assignee' }).fill('Grace');
  await modal.getByRole('button', { name: 'Done' }).click();

  await preview(page).getByText('Water the plants').waitFor();
  await preview(page).getByText('Open · Grace').waitFor();
  expect(await modal.count()).toBe(0);
  expect(renders.map(inShort)).toEqual([
    'GET task',
    'POST edit-task @ui.modal.open',
    'POST task @ui.modal.close',
  ]);
  expect(renders[2]?.body.action).toEqual({
    action: '@ui.modal.close',
    returnValue: { title: 'Water the plants', status: 'open', assignee: 'Grace' },
  });
});

test('R20: Escape on a modal without a return value closes it and sends nothing', async ({
  page,
  open,
  renders,
}) => {
  await open(task);
  const edit = preview(page).getByRole('button', { name: 'Edit the task' });
  await edit.click();
  const modal = page.getByRole('dialog', { name: 'Edit task' });
  await modal.getByRole('textbox', { name: 'Title' }).fill('Forget this');
  await page.keyboard.press('Escape');
  await modal.waitFor({ state: 'detached' });

  // What comes next is the next thing sent, so that nothing was in between.
  await edit.click();
  await modal.waitFor();
  expect(renders.map(inShort)).toEqual([
    'GET task',
    'POST edit-task @ui.modal.open',
    'POST edit-task @ui.modal.open',
  ]);
  expect(await modal.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('New task');
});

test('R18: the panels show the modal above its opener', async ({ page, open }) => {
  await open(task);
  await page.getByRole('tab', { name: 'State & props' }).click();
  await preview(page).getByRole('button', { name: 'Edit the task' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Assignee' }).fill('Grace');

  // Behind a dialog the page is inert, and yet in sight.
  const state = page.locator('[aria-label="State of edit-task"]');
  await state.getByText('"Grace"').waitFor();
  expect(await page.locator('[aria-label="State of task"]').count()).toBe(1);
});
