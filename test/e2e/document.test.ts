// The document page: what a host app does with blocks.
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';

import { test } from './support/e2e-test.ts';
import { inShort } from './support/render-requests.ts';

const page404 = /^error: Failed to load resource: .* status of 404/;
/** The failing block's answer; a browser says so in its console whatever the page does. */
const failed = /^error: Failed to load resource: .* status of 424/;
const taskUrl = 'https://tasks.example/docs/tasks/3';

function blockNamed(page: Page, name: string) {
  return page.getByRole('region', { name: `${name} block` });
}

function lastParagraph(page: Page) {
  return page.getByRole('textbox', { name: 'Paragraph' }).last();
}

/** Pastes a text where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(async (pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('ControlOrMeta+V');
}

const documentTest = test.extend('document', async ({ page, context, open, expectInConsole }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  expectInConsole(failed);
  await open({ kind: 'document' });
  await blockNamed(page, 'Flaky block').getByRole('button', { name: 'Retry' }).waitFor();
  return page;
});

describe('three blocks, one of them failing', () => {
  documentTest('R16: the failing one shows its message, and Retry works', async ({ document }) => {
    const flaky = blockNamed(document, 'Flaky block');
    await flaky.getByText('The other side is still waking up. Try again in a moment.').waitFor();
    await flaky.getByRole('button', { name: 'Retry' }).click();
    await flaky.getByText('It works').waitFor();
    expect(await flaky.getByRole('button', { name: 'Retry' }).count()).toBe(0);
  });

  documentTest('R16: its siblings work', async ({ document, renders }) => {
    const note = blockNamed(document, 'Note');
    await note.getByRole('textbox', { name: 'Title' }).fill('Still here');
    await note.getByRole('button', { name: 'Save' }).click();
    await note.getByText('Saved “Still here”').waitFor();
    await blockNamed(document, 'Task').getByText('Record the tour of version 2.4').waitFor();
    // Blocks ask for themselves, so that their first requests come in no order.
    const asked = renders.map(inShort);
    expect(asked.slice(0, 3).toSorted()).toEqual(['GET flaky', 'GET note', 'GET task']);
    expect(asked.slice(3)).toEqual(['POST note save']);
  });
});

describe('a pasted link', () => {
  documentTest('R23: that fits a pattern becomes a block', async ({ document, renders }) => {
    await lastParagraph(document).focus();
    await paste(document, taskUrl);
    const block = blockNamed(document, 'Task').nth(1);
    await block.getByText('Translate the guide to payments').waitFor();
    const unfurling = renders.find(({ body }) => body.action?.action === '@link.unfurl');
    expect(unfurling).toMatchObject({
      method: 'POST',
      body: { componentId: 'task', props: {}, action: { action: '@link.unfurl', url: taskUrl } },
    });
  });

  documentTest('R22, R23: whose props outlive the page', async ({ document, renders }) => {
    await lastParagraph(document).focus();
    await paste(document, taskUrl);
    const block = blockNamed(document, 'Task').nth(1);
    await block.getByText('Translate the guide to payments').waitFor();
    await document.reload();

    await block.getByText('Translate the guide to payments').waitFor();
    await blockNamed(document, 'Flaky block').getByText('It works').waitFor();
    // Of the link nothing is left: the props that it came to are all there is.
    expect(renders.filter(({ body }) => body.action).map(inShort)).toEqual([
      'POST task @link.unfurl',
    ]);
    expect(renders.findLast(({ body }) => body.props['url'])).toMatchObject({
      method: 'GET',
      body: { componentId: 'task', props: { url: taskUrl, status: 'open' } },
    });
  });

  documentTest('R23: is a block also where nothing is written', async ({ document }) => {
    await document.getByRole('switch', { name: 'Editable' }).focus();
    await paste(document, taskUrl);
    await blockNamed(document, 'Task').nth(1).getByText('Translate the guide').waitFor();
  });

  documentTest('that fits none stays text', async ({ document }) => {
    await lastParagraph(document).focus();
    await paste(document, 'https://elsewhere.example/tasks/3');
    expect(await lastParagraph(document).inputValue()).toBe('https://elsewhere.example/tasks/3');
    expect(await blockNamed(document, 'Task').count()).toBe(1);
  });

  documentTest(
    'R16, R23: that leads nowhere says so in its block',
    async ({ document, expectInConsole }) => {
      expectInConsole(page404);
      await lastParagraph(document).focus();
      await paste(document, 'https://tasks.example/docs/tasks/99');
      await blockNamed(document, 'Task')
        .nth(1)
        .getByText('The tracker has no such task.')
        .waitFor();
    },
  );
});

describe('what is changed', () => {
  documentTest(
    'R22: an answer’s props are kept, and there after a reload',
    async ({ document }) => {
      const note = blockNamed(document, 'Note');
      await note.getByRole('textbox', { name: 'Title' }).fill('Kept');
      await note.getByRole('button', { name: 'Save' }).click();
      await note.getByText('Saved “Kept”').waitFor();
      await document.reload();
      const title = note.getByRole('textbox', { name: 'Title' });
      await expect.poll(() => title.inputValue()).toBe('Kept');
      await blockNamed(document, 'Flaky block').getByText('It works').waitFor();
    },
  );

  documentTest('R19, R22: a modal’s return value, too', async ({ document }) => {
    const task = blockNamed(document, 'Task');
    await task.getByRole('button', { name: 'Edit the task' }).click();
    const modal = document.getByRole('dialog', { name: 'Edit task' });
    await modal.getByRole('textbox', { name: 'Title' }).fill('Record the tour twice');
    await modal.getByRole('button', { name: 'Done' }).click();
    await task.getByText('Record the tour twice').waitFor();
    await document.reload();
    await task.getByText('Record the tour twice').waitFor();
    await blockNamed(document, 'Flaky block').getByText('It works').waitFor();
  });

  documentTest('text and title are kept', async ({ document }) => {
    await document.getByRole('textbox', { name: 'Title' }).first().fill('My page');
    await lastParagraph(document).fill('A last word');
    await lastParagraph(document).press('Enter');
    await document.keyboard.type('And one more');
    await document.reload();
    await expect
      .poll(() => document.getByRole('textbox', { name: 'Title' }).first().inputValue())
      .toBe('My page');
    expect(await lastParagraph(document).inputValue()).toBe('And one more');
    await blockNamed(document, 'Flaky block').getByText('It works').waitFor();
  });

  documentTest('R22: where the document is not editable, blocks are read', async ({ document }) => {
    await document.getByRole('switch', { name: 'Editable' }).click();
    await document.getByRole('heading', { name: 'Release 2.4' }).waitFor();
    await blockNamed(document, 'Note').getByText('Why this release').waitFor();
    await blockNamed(document, 'Note').getByRole('textbox').first().waitFor({ state: 'detached' });
    expect(await document.getByRole('button', { name: /Remove|Add/ }).count()).toBe(0);
  });
});

describe('blocks come and go', () => {
  documentTest('one is added from the menu', async ({ document }) => {
    await document.getByRole('button', { name: 'Add a block' }).click();
    await document.getByRole('menuitem', { name: /^Task/ }).click();
    await blockNamed(document, 'Task').nth(1).getByText('New task').waitFor();
  });

  documentTest('one is removed, and brought back', async ({ document }) => {
    const task = blockNamed(document, 'Task');
    await task.hover();
    await task.getByRole('button', { name: 'Remove Task' }).click();
    await task.waitFor({ state: 'detached' });
    await document.getByRole('button', { name: 'Undo' }).click();
    await task.getByText('Record the tour of version 2.4').waitFor();
  });
});
