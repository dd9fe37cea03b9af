// Links that hold a project: what opens, what waits for a press, and what is said of those that fail.
import lzString from 'lz-string';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, inject } from 'vitest';

import type { ProjectDraft } from '../../../playground/src/projects/project.ts';
import { packRun } from '../../../playground/src/pack-run-for-tests.ts';
import { formatLink } from '../../../playground/src/share-link.ts';
import { preview, test } from '../support/e2e-test.ts';

const code = (body: string) => `import { createComponent } from '@contentkit/runtime';
export default createComponent({
  componentId: 'theirs',
  async render() {
    ${body}
  },
});
`;

const component = (text: string): ProjectDraft => ({
  name: 'Theirs',
  source: {
    kind: 'component',
    files: [{ name: 'index.tsx', text }],
    network: { isOpen: false, mocks: [] },
    block: { urlUnfurl: [] },
  },
});

const hello = component(code('return <block><text>It runs</text></block>;'));

const tree: ProjectDraft = {
  name: 'Their tree',
  source: { kind: 'tree', text: JSON.stringify({ type: 'text', children: ['From a link'] }) },
};

async function open(page: Page, project: ProjectDraft): Promise<void> {
  await page.goto(inject('playgroundUrl') + formatLink({ kind: 'shared', project }));
}

/** How many projects the browser keeps. */
async function countKept(page: Page): Promise<number> {
  return page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.includes(':project:')).length,
  );
}

async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  return page.getByLabel('Link to this project').inputValue();
}

describe('the link of a project', () => {
  test('opens the same one in another browser, and runs it once that is allowed', async ({
    page,
    browser,
  }) => {
    await open(page, hello);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await preview(page).getByText('It runs').waitFor();
    const link = await linkOf(page);
    await page.getByText('Short enough for any chat or mail.').waitFor();

    const other = await elsewhere(await browser.newContext());
    await other.goto(link);
    await other.getByText('Opened from a link').waitFor();
    await other.getByRole('button', { name: 'Project: Theirs' }).waitFor();
    expect(await preview(other).getByText('It runs').count()).toBe(0);
    expect(await other.locator('iframe').count()).toBe(0);
    await other.getByRole('button', { name: 'Run', exact: true }).click();
    await preview(other).getByText('It runs').waitFor();
    await other.context().close();
  });

  test('is copied by a press, with a word', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, tree);
    const link = await linkOf(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });

  test('that is too long for some chat tools names them, and a file is offered first', async ({
    page,
  }) => {
    const words = Array.from({ length: 900 }, (_, index) => (index * 7919).toString(36));
    await open(page, { ...tree, source: { kind: 'tree', text: JSON.stringify(words) } });
    const link = await linkOf(page);
    expect(link.length).toBeGreaterThan(4000);
    await page.getByText(/Too long for some chat tools: Discord .* Slack/).waitFor();
    await page.getByRole('heading', { name: 'Better as a file' }).waitFor();
  });
});

describe('what a link brings', () => {
  test('is shown and not kept', async ({ page }) => {
    await open(page, tree);
    await preview(page).getByText('From a link').waitFor();
    await page.getByText('Opened from a link').waitFor();
    expect(await countKept(page)).toBe(0);
  });

  test('is kept by a press', async ({ page }) => {
    await open(page, tree);
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    await expect.poll(() => countKept(page)).toBe(1);
    await expect.poll(() => page.url()).toContain('#project=');
    await page.getByText('Opened from a link').waitFor({ state: 'detached' });
    await page.reload();
    await preview(page).getByText('From a link').waitFor();
  });

  test('is kept once it is changed', async ({ page }) => {
    await open(page, tree);
    await page.getByRole('textbox', { name: 'JSON' }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('{"type":"text","children":["Changed"]}');
    await preview(page).getByText('Changed').waitFor();
    await expect.poll(() => countKept(page)).toBe(1);
  });

  test('does not run after it was kept, before that is allowed', async ({ page }) => {
    await open(page, hello);
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    await expect.poll(() => countKept(page)).toBe(1);
    await page.reload();
    await page.getByText('Written by somebody else').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await preview(page).getByText('It runs').waitFor();
    await page.reload();
    await preview(page).getByText('It runs').waitFor();
  });

  test('asks no host of its choice before that is allowed', async ({ page }) => {
    const asked: string[] = [];
    await page.route('http://127.0.0.1:9/**', async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ status: 404, body: '' });
    });
    await open(page, { name: 'Host', source: { kind: 'remote', apiUrl: 'http://127.0.0.1:9' } });
    await page.getByText('Nothing is sent to http://127.0.0.1:9 before you connect.').waitFor();
    expect(asked).toEqual([]);
  });
});

describe('a link that cannot be opened says why', () => {
  const packed = formatLink({ kind: 'shared', project: hello });
  const share = (value: unknown) =>
    `#share1=${lzString.compressToEncodedURIComponent(JSON.stringify(value))}`;

  test.for<readonly [string, string, string]>([
    ['cut off', packed.slice(0, 200), 'It was probably cut off'],
    ['of a newer playground', '#share2=abc', 'It may come from a newer one'],
    ['to a project of another browser', '#project=abcdef', 'This browser keeps no such project'],
    ['without a kind', share({ name: 'A' }), 'Its kind is missing'],
    ['with a bomb', `#share1=${packRun(200_000_000)}`, 'too large to be opened here'],
    ['with a bomb of old', `#json=${packRun(200_000_000)}`, 'too large to be opened here'],
  ])('%s', async ([, hash, reason], { page }) => {
    await page.goto(inject('playgroundUrl'));
    await page.evaluate((next) => (location.hash = next), hash);
    await page.getByText('This link cannot be opened').waitFor();
    await page.getByText(reason).waitFor();
    expect(await countKept(page)).toBe(0);
    await page.getByRole('link', { name: 'To the playground' }).click();
    await preview(page).waitFor();
  });
});

/** A page with nothing in common with the other. */
async function elsewhere(context: BrowserContext): Promise<Page> {
  return context.newPage();
}
