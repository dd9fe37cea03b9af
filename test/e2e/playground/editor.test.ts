// The code editor: what it completes, explains and mends, by keyboard and by mouse.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';

import { preview, test } from '../support/e2e-test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const broken = {
  type: 'block',
  children: [
    { type: 'buton', label: 'Go', onPress: { action: 'go' } },
    { type: 'divider', size: 'smal' },
  ],
};

function link(value: unknown) {
  return { kind: 'json', text: JSON.stringify(value, undefined, 2) } as const;
}

function editor(page: Page) {
  return page.getByRole('textbox', { name: 'JSON' });
}

function problems(page: Page) {
  return page.getByRole('region', { name: 'Problems' });
}

/** What is offered where one writes. */
function options(page: Page) {
  return page.locator('.cm-tooltip-autocomplete').getByRole('option');
}

/** Goes to the end of a line that holds a text. */
async function goTo(page: Page, text: string): Promise<void> {
  await editor(page).locator('.cm-line', { hasText: text }).first().click();
  await page.keyboard.press('End');
}

/** What axe finds wrong with what is shown over the text. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<AxeResults>('axe.run(".pg-editor")');
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

describe('what is wrong', () => {
  test('is mended from the list', async ({ page, open }) => {
    await open(link(broken));
    await editor(page).waitFor();
    await problems(page).getByRole('button', { name: 'Change it to button' }).click();
    await preview(page).getByRole('button', { name: 'Go' }).waitFor();
    await problems(page).getByRole('button', { name: 'Change it to small' }).click();
    await problems(page).getByText('Strictly valid').waitFor();
    // Each fix is one step.
    await editor(page).focus();
    await page.keyboard.press('ControlOrMeta+Z');
    await problems(page).getByRole('button', { name: 'Change it to small' }).waitFor();
  });

  test('is mended by keyboard alone', async ({ page, open }) => {
    await open(link(broken));
    await editor(page).focus();
    await problems(page).getByRole('button', { name: 'Change it to button' }).waitFor();
    await page.keyboard.press('F8');
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('"buton"');
    await page.keyboard.press('ControlOrMeta+.');
    await page.keyboard.press('Enter');
    await preview(page).getByRole('button', { name: 'Go' }).waitFor();
    await page.keyboard.press('F8');
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('"smal"');
  });

  test('is explained and mended where one points', async ({ page, open }) => {
    await open(link(broken));
    await editor(page).waitFor();
    const tooltip = page.locator('.cm-tooltip');
    await editor(page).getByText('"buton"').hover();
    await tooltip.getByRole('button', { name: 'Change it to button' }).click();
    await preview(page).getByRole('button', { name: 'Go' }).waitFor();
  });
});

describe('completion', () => {
  test('offers what an element still lacks, and writes it whole', async ({ page, open }) => {
    await open(link({ type: 'block', children: [{ type: 'button', label: 'Go' }] }));
    await editor(page).waitFor();
    await goTo(page, '"label"');
    await page.keyboard.type(',\n"');
    await options(page).filter({ hasText: 'onPress' }).waitFor();
    await page.keyboard.press('Enter');
    await problems(page).getByText('Strictly valid').waitFor();
    await preview(page).getByRole('button', { name: 'Go' }).waitFor();
  });

  test('offers the values that a place can have', async ({ page, open }) => {
    await open(link({ type: 'block', children: [{ type: 'divider', size: '' }] }));
    await editor(page).waitFor();
    await goTo(page, '"size"');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Space');
    await expect
      .poll(async () => (await options(page).allInnerTexts()).map((text) => text.trim()))
      .toEqual([
        expect.stringContaining('small'),
        expect.stringContaining('medium'),
        expect.stringContaining('large'),
      ]);
    // By pointer: for a moment the list takes no key, so that nobody chooses what they did not see.
    await options(page).filter({ hasText: 'medium' }).click();
    await editor(page).getByText('"medium"').waitFor();
  });
});

test('an element is explained where one points', async ({ page, open }) => {
  await open(link({ type: 'block', children: [{ type: 'divider' }] }));
  await editor(page).waitFor();
  await editor(page).getByText('"divider"').hover();
  await page.locator('.cm-tooltip').getByText('A line between elements').waitFor();
});

test('Format keeps the text as it is where it is broken, and says so', async ({ page, open }) => {
  await open({ kind: 'json', text: '{"type": "divider"' });
  await editor(page).waitFor();
  await page.getByRole('button', { name: 'Format' }).click();
  await page.getByText('It cannot be laid out while it is broken').waitFor();
  await editor(page).getByText('{"type": "divider"').waitFor();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('what is shown over the text is accessible', async ({ page, open }) => {
    await page.emulateMedia({ colorScheme });
    await open(link(broken));
    await editor(page).focus();
    await problems(page).getByRole('button', { name: 'Change it to button' }).waitFor();
    await page.keyboard.press('F8');
    await page.getByRole('group', { name: 'Problems here' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ControlOrMeta+F');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await goTo(page, '"size"');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Space');
    await options(page).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
