// What is around the source and the preview: panes, commands, one undo for all parts, other hosts.
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';

import { component, inspector, preview, test } from '../support/e2e-test.ts';
import { openComponent } from './sandbox/component-page.ts';

const home = { kind: 'home' } as const;
const blocks = { kind: 'component', component: undefined } as const;

function source(page: Page) {
  return page.getByRole('region', { name: 'Source' });
}

async function widthOf(page: Page): Promise<number> {
  return (await source(page).boundingBox())?.width ?? 0;
}

describe('the panes', () => {
  test('are resized by pointer and by keyboard, and stay so', async ({ page, open }) => {
    await open(home);
    const line = page.getByRole('separator', { name: 'Width of the source' });
    const before = await widthOf(page);
    const box = await line.boundingBox();
    if (!box) throw new Error('The line between the panes is not there.');
    await page.mouse.move(box.x, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x - 200, box.y + 100, { steps: 4 });
    await page.mouse.up();
    const dragged = await widthOf(page);
    expect(before - dragged).toBeGreaterThan(190);

    await page.keyboard.press('ArrowRight');
    const moved = await widthOf(page);
    expect(moved).toBeGreaterThan(dragged);
    await page.reload();
    await line.waitFor();
    expect(await widthOf(page)).toBeCloseTo(moved, 0);

    await line.dblclick({ position: { x: 0, y: 50 } });
    await expect.poll(() => widthOf(page)).toBeCloseTo(before, 0);
  });

  test('the inspector folds down to its tabs, and opens with one of them', async ({
    page,
    open,
  }) => {
    await open(home);
    await page.getByRole('button', { name: 'Fold the inspector' }).click();
    const panel = inspector(page).getByRole('tabpanel');
    await panel.waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('button', { name: 'Unfold the inspector' }).waitFor();
    await inspector(page)
      .getByRole('tab', { name: /^Console/ })
      .click();
    await panel.waitFor();
  });
});

describe('the commands', () => {
  test('are found by what they are called, and run by the keyboard alone', async ({
    page,
    open,
  }) => {
    await open(home);
    const share = page.getByRole('button', { name: 'Share' });
    await share.focus();
    await page.keyboard.press('ControlOrMeta+k');
    const field = page.getByRole('combobox', { name: 'Find a command' });
    await field.waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'hidden' });
    expect(await share.evaluate((button) => button === document.activeElement)).toBe(true);

    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('nothing like it');
    await page.getByText('Nothing is called').waitFor();
    await field.fill('json');
    await page.getByRole('option', { name: 'Go to the JSON' }).waitFor();
    await page.keyboard.press('Enter');
    await preview(page).getByText('Change this JSON, and see.').waitFor();
  });
});

describe('undo', () => {
  test('goes through files, names and settings in the order in which they changed', async ({
    page,
  }) => {
    const entry = `import { createComponent } from '@contentkit/runtime';
import { heading } from './heading';

export default createComponent({
  componentId: 'a',
  render: async () => <block><text>{heading}</text></block>,
});
`;
    await openComponent(page, {
      'index.tsx': entry,
      'heading.ts': `export const heading = '1';\n`,
    });
    await preview(page).getByText('1', { exact: true }).waitFor();
    const tab = (name: RegExp) =>
      source(page).getByRole('tablist', { name: 'Files' }).getByRole('tab', { name });

    // One: the entry is typed in, and so has a history of its own.
    await source(page).getByRole('textbox', { name: 'index.tsx' }).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('// typed');
    // Two: another file is renamed, which changes the entry as well.
    await tab(/^heading/).click();
    await page.keyboard.press('F2');
    await page.keyboard.type('title');
    await page.keyboard.press('Enter');
    await tab(/^title\.ts$/).waitFor();
    // Three: a setting.
    await source(page).getByRole('tab', { name: 'Network' }).click();
    const out = source(page).getByRole('switch', { name: 'Let requests out' });
    await out.click();
    expect(await out.isChecked()).toBe(true);

    const undo = source(page).getByRole('button', { name: 'Undo' });
    const redo = source(page).getByRole('button', { name: 'Redo' });
    await undo.click();
    await expect.poll(() => out.isChecked()).toBe(false);
    await source(page).getByRole('tab', { name: 'Code' }).click();
    await undo.click();
    await tab(/^heading\.ts$/).waitFor();
    await undo.click();
    const editor = source(page).getByRole('textbox', { name: 'index.tsx' });
    await editor.waitFor();
    await expect.poll(() => editor.textContent()).not.toContain('typed');
    expect(await editor.textContent()).toContain(`'./heading'`);

    await redo.click();
    await editor.getByText('// typed').waitFor();
    await redo.click();
    await editor.getByText(`'./title'`).waitFor();
    await preview(page).getByText('1', { exact: true }).waitFor();
  });
});

describe('another host', () => {
  /** Where the API is of the host behind the tests' playground. */
  async function apiUrlOf(page: Page): Promise<string> {
    const config = await page.request.get(`${inject('playgroundUrl')}config.json`);
    // Our own server wrote it.
    return ((await config.json()) as { apiUrl: string }).apiUrl;
  }

  test('is reached by its address, and kept as a project', async ({ page, open }) => {
    await open(blocks);
    await source(page)
      .getByRole('textbox', { name: 'Host' })
      .fill(await apiUrlOf(page));
    await page.keyboard.press('Enter');
    await source(page).getByRole('button', { name: /^Task/ }).click();
    await preview(page).getByText('New task').waitFor();
    await page.reload();
    await preview(page).getByText('New task').waitFor();
    await source(page).getByRole('button', { name: 'Back to the playground’s own' }).click();
    await source(page).getByText('Connected to the host of this playground').waitFor();
  });

  test('is found behind any of its render endpoints', async ({ page, open }) => {
    await open(blocks);
    const endpoint = `${await apiUrlOf(page)}/v1/integrations/tasks/render`;
    await source(page).getByRole('textbox', { name: 'Host' }).fill(endpoint);
    await page.keyboard.press('Enter');
    await preview(page).getByText('New task').waitFor();
  });

  test('that is none is named, and the component asked for by its name', async ({
    page,
    open,
    expectInConsole,
  }) => {
    expectInConsole(/^error: Failed to load resource: .*404/);
    await open(component({ integration: 'note', componentId: 'note', place: 'document' }));
    const host = source(page).getByRole('textbox', { name: 'Host' });
    await host.fill('ftp://example.com');
    await page.keyboard.press('Enter');
    await source(page).getByText('A host is asked over').waitFor();

    // It renders, and lists nothing.
    const apiUrl = await apiUrlOf(page);
    await page.route('**/bare/**', async (route) => {
      const url = route.request().url();
      if (url.includes('/render')) {
        await route.continue({ url: url.replace('/bare/', '/') });
      } else {
        await route.fulfill({
          status: 404,
          headers: { 'access-control-allow-origin': '*' },
        });
      }
    });
    await host.fill(`${apiUrl}/bare`);
    await page.keyboard.press('Enter');
    await source(page).getByText('It does not list its blocks?').waitFor();
    await source(page).getByRole('textbox', { name: 'Integration' }).fill('note');
    await source(page).getByRole('textbox', { name: 'Component' }).fill('note');
    await page.keyboard.press('Enter');
    await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
  });
});
