// What a machine can tell of accessibility: axe, on both pages, in both themes, wide and narrow.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';

import { block, component, inspector, preview, test } from './support/e2e-test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, for the page's own policy lets no foreign script in.
  await page.evaluate(axe);
  // Frames are other people's pages.
  const found = await page.evaluate<AxeResults>('axe.run(document, { iframes: false })');
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}\n${failureSummary}`),
  );
}

const settings = component({
  integration: 'settings',
  componentId: 'settings',
  place: 'configuration_space',
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  describe.each([1280, 360])('at %i pixels', (width) => {
    const themed = test.extend('themed', async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      return page;
    });

    themed('the playground with a block', async ({ themed: page, open }) => {
      await open(block('note', 'note'));
      await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    themed('the playground with a configuration', async ({ themed: page, open }) => {
      await open(settings);
      await preview(page).getByRole('switch', { name: 'Send messages' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    themed('the playground with JSON, broken', async ({ themed: page, open }) => {
      await open({ kind: 'json', text: '{"type": "block"' });
      await preview(page).getByText('There is nothing to draw yet').waitFor();
      expect(await violations(page)).toEqual([]);
    });

    themed('the document', async ({ themed: page, open, expectInConsole }) => {
      expectInConsole(/status of 424/);
      await open({ kind: 'document' });
      await page.getByRole('button', { name: 'Retry' }).waitFor();
      await page.getByText('Record the tour').waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });

  test('the other panes of a narrow screen', async ({ page, open }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    await open(block('note', 'note'));
    await page.getByRole('radio', { name: 'Source' }).check();
    await page.getByRole('link', { name: /^Note/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Inspector' }).check();
    await inspector(page).getByText('200').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
