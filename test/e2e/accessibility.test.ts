// What a machine can tell of accessibility: axe, on all pages, in both themes, wide and narrow.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';

import { componentLink } from './playground/sandbox/component-page.ts';
import { block, component, inspector, preview, test } from './support/e2e-test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, in all of the page or in a part of it: the rule, and where. */
async function violations(page: Page, part?: string): Promise<string[]> {
  // Evaluated by the debugger, for the page's own policy lets no foreign script in.
  await page.evaluate(axe);
  // Frames are other people's pages.
  const where = part === undefined ? 'document' : JSON.stringify(part);
  const found = await page.evaluate<AxeResults>(`axe.run(${where}, { iframes: false })`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}\n${failureSummary}`),
  );
}

/** A component with a problem, and with all that a block has in documents. */
const foreign = (() => {
  const link = componentLink(`import { createComponent } from '@contentkit/runtime';
export default createComponent({
  componentId: 'tasks',
  async render() {
    console.warn('careful');
    return <block><text>It runs</text><texte /></block>;
  },
});
`);
  const { project } = link;
  if (project.source.kind !== 'component') throw new Error('This is no component.');
  const urlUnfurl = ['https://tasks.example/docs/*'];
  return { ...link, project: { ...project, source: { ...project.source, block: { urlUnfurl } } } };
})();

/** Whether the page itself is wider than the window. */
async function scrolls(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
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

    // What is the same at each width is looked at in each theme once, and all of it where it is asked for.
    const isFirst = (colorScheme === 'light') === (width === 1280);
    const once = isFirst || process.env['E2E'] === 'all' ? themed : themed.skip;

    once('the playground with a block', async ({ themed: page, open }) => {
      await open(block('note', 'note'));
      await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    once('the playground with a configuration', async ({ themed: page, open }) => {
      await open(settings);
      await preview(page).getByRole('switch', { name: 'Send messages' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    once('the playground with JSON, broken', async ({ themed: page, open }) => {
      await open({ kind: 'json', text: '{"type": "block"' });
      await preview(page).getByText('There is nothing to draw yet').waitFor();
      expect(await violations(page)).toEqual([]);
    });

    // One page for all of it: a component takes a moment to start.
    once('a component from a link, and what opens over it', async ({ themed: page, open }) => {
      await open(foreign);
      await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);

      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await preview(page).getByText('It runs').waitFor();
      await preview(page).getByRole('button', { name: 'Views', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Compare: editor and reader' }).click();
      await preview(page).getByRole('button', { name: 'Block in a document' }).click();
      await preview(page).getByRole('tab', { name: 'Paste a link' }).waitFor();
      await preview(page).getByRole('group', { name: 'View 2' }).getByText('It runs').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await scrolls(page)).toBe(false);

      if (width === 360) await page.getByRole('radio', { name: 'Source' }).press('Space');
      await page.getByRole('region', { name: 'Problems' }).waitFor();
      expect(await violations(page, '.pg-pane-source')).toEqual([]);
      expect(await scrolls(page)).toBe(false);

      await page.getByRole('button', { name: /^Project/ }).click();
      await page.getByRole('dialog', { name: 'Projects' }).waitFor();
      expect(await violations(page, '.pg-projects')).toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByLabel('Link to this project').waitFor();
      expect(await violations(page, '.pg-dialog')).toEqual([]);
      await page.keyboard.press('Escape');

      await page.keyboard.press('ControlOrMeta+K');
      await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
      expect(await violations(page, '.pg-palette')).toEqual([]);
    });

    once('the document', async ({ themed: page, open, expectInConsole }) => {
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
