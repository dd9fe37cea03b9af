// The pane in which a component is written: its files, what its requests come to, what it says.
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';

import { inspector, preview, test } from '../support/e2e-test.ts';
import { openComponent } from './sandbox/component-page.ts';

const files = {
  'index.tsx': `import { createComponent } from '@contentkit/runtime';
import { heading } from './lib/format';

export default createComponent({
  componentId: 'tasks',
  async render() {
    console.warn('asking');
    const answer = await fetch('https://api.example/tasks?page=1').then(
      (response) => response.text(),
      () => 'nothing',
    );
    return <block><text>{heading + ': ' + answer}</text></block>;
  },
});
`,
  'lib/format.ts': `export const heading = 'Tasks';\n`,
};

function source(page: Page) {
  return page.getByRole('region', { name: 'Source' });
}

function fileTab(page: Page, name: RegExp) {
  return source(page).getByRole('tablist', { name: 'Files' }).getByRole('tab', { name });
}

async function shows(page: Page, text: string): Promise<void> {
  await preview(page).getByText(text, { exact: true }).waitFor();
}

describe('the files of a component', () => {
  test('are renamed with what imports them', async ({ page }) => {
    await openComponent(page, files);
    await shows(page, 'Tasks: nothing');
    await fileTab(page, /^lib/).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('F2');
    await page.keyboard.type('dates');
    await page.keyboard.press('Enter');
    await fileTab(page, /^lib\/dates\.ts$/).waitFor();
    await fileTab(page, /^index/).click();
    const editor = source(page).getByRole('textbox', { name: 'index.tsx' });
    await editor.getByText(`'./lib/dates'`).waitFor();
    await shows(page, 'Tasks: nothing');
  });

  test('are deleted at once, and offered back', async ({ page }) => {
    await openComponent(page, files);
    await shows(page, 'Tasks: nothing');
    await fileTab(page, /^lib/).click();
    await page.keyboard.press('Delete');
    await fileTab(page, /^index\.tsx, the entry, 1 error$/).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await fileTab(page, /^index\.tsx, the entry$/).waitFor();
    await fileTab(page, /^lib\/format\.ts$/).waitFor();
    await shows(page, 'Tasks: nothing');
  });

  test('are more than one after one press and a name', async ({ page }) => {
    await openComponent(page, files);
    await source(page).getByRole('button', { name: 'Add a file' }).click();
    await page.keyboard.type('parts/row');
    await page.keyboard.press('Enter');
    await source(page).getByRole('textbox', { name: 'parts/row.tsx' }).click();
    await page.keyboard.insertText('export const row = ;');
    await fileTab(page, /^parts\/row\.tsx, 1 error$/).waitFor();
    await fileTab(page, /^index/).click();
    await source(page)
      .getByRole('region', { name: 'Problems' })
      .getByText(/parts\/row\.tsx/)
      .click();
    expect(await fileTab(page, /^parts/).getAttribute('aria-selected')).toBe('true');
  });
});

describe('what a component asks for', () => {
  test('is refused, and answered by a mock after one press', async ({ page }) => {
    await openComponent(page, files);
    await shows(page, 'Tasks: nothing');
    await inspector(page)
      .getByRole('tab', { name: /^Network/ })
      .click();
    await inspector(page)
      .getByRole('button', { name: 'Mock it: GET https://api.example/tasks?page=1' })
      .first()
      .click();
    const pattern = source(page).getByRole('textbox', { name: 'URL pattern' });
    await pattern.waitFor();
    expect(await pattern.inputValue()).toBe('https://api.example/tasks');
    await source(page).getByRole('textbox', { name: 'Body' }).fill('["Bread"]');
    await shows(page, 'Tasks: ["Bread"]');
    await inspector(page).getByText('mock', { exact: true }).first().waitFor();
  });
});

describe('what a component writes to its console', () => {
  test('leads to the line that wrote it', async ({ page }) => {
    await openComponent(page, files);
    await shows(page, 'Tasks: nothing');
    await fileTab(page, /^lib/).click();
    await inspector(page)
      .getByRole('tab', { name: /^Console/ })
      .click();
    await inspector(page).getByText('asking').first().waitFor();
    await inspector(page).getByRole('button', { name: 'Go to index.tsx:7' }).first().click();
    const editor = source(page).getByRole('textbox', { name: 'index.tsx' });
    await editor.locator('.cm-activeLine').getByText(`'asking'`).waitFor();
    expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('at 360 px', () => {
  test('a file is named by the keyboard alone, and nothing is out of sight', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openComponent(page, files);
    await page.getByRole('radio', { name: 'Source' }).press('Space');
    await fileTab(page, /^index/).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('F2');
    await page.keyboard.type('data');
    await page.keyboard.press('Enter');
    await fileTab(page, /^lib\/data\.ts$/).waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });
});
