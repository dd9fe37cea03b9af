// A frame in a block: the integration's own page, on an origin of its own.
import { expect } from 'vitest';

import { block, preview, test } from './support/e2e-test.ts';

const task = block('tasks', 'task');

test('R30: a frame receives its data, and its own size is followed', async ({ page, open }) => {
  await open(task);
  const frame = preview(page).locator('iframe');
  const content = frame.contentFrame();
  await content.getByRole('slider', { name: 'Progress' }).waitFor();

  // It is disabled until it hears that the page is editable.
  await expect.poll(() => content.getByRole('slider').isEnabled()).toBe(true);
  await expect
    .poll(async () => {
      const wanted = await content.locator('body').boundingBox();
      const given = await frame.boundingBox();
      return Math.abs((given?.height ?? 0) - (wanted?.height ?? Infinity));
    })
    // The frame asks in whole pixels.
    .toBeLessThan(1);
});

test("R13, R30: a frame's action is answered like a button's, and new data reaches it", async ({
  page,
  open,
  renders,
}) => {
  await open(task);
  const content = preview(page).locator('iframe').contentFrame();
  const slider = content.getByRole('slider', { name: 'Progress' });
  await expect.poll(() => slider.isEnabled()).toBe(true);
  await slider.fill('100');

  await preview(page).getByText('Done').waitFor();
  expect(renders.at(-1)?.body.action).toEqual({ action: 'progress', progress: 100 });
  await expect.poll(() => slider.inputValue()).toBe('100');

  await page.getByRole('switch', { name: 'Editable' }).click();
  await expect.poll(() => slider.isEnabled()).toBe(false);
});

test('R30, R38: a frame is sandboxed, and on another origin than the page and the API', async ({
  page,
  open,
}) => {
  await open(task);
  const frame = preview(page).locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe(
    'allow-scripts allow-forms allow-popups allow-same-origin',
  );
  const { origin } = new URL((await frame.getAttribute('src')) ?? '');
  const { apiUrl } = (await (
    await page.request.get(new URL('config.json', page.url()).href)
  ).json()) as {
    apiUrl: string;
  };
  expect(new Set([origin, new URL(page.url()).origin, new URL(apiUrl).origin]).size).toBe(3);
});

test('R22, R29, R30: a chart is drawn while its source is typed, saved, and sorted from its frame', async ({
  page,
  open,
  renders,
}) => {
  await open(block('chart', 'chart'));
  const content = preview(page).locator('iframe').contentFrame();
  const labels = content.locator('dt');
  await labels.first().waitFor();
  expect(await labels.allTextContents()).toEqual(['Apples', 'Pears', 'Plums']);

  const code = preview(page).getByRole('textbox');
  await code.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('Figs, 90');
  // The frame follows each key; the page's props wait until the typing rests.
  await expect.poll(() => labels.allTextContents()).toEqual(['Apples', 'Pears', 'Plums', 'Figs']);
  const typed = 'Apples, 12\nPears, 7\nPlums, 3\nFigs, 90';
  await expect
    .poll(() => renders.at(-1)?.body.action)
    .toEqual({ action: '@editor.node.updateProps', props: { source: typed } });

  await content.getByRole('button', { name: 'Sort' }).click();
  await expect.poll(() => labels.first().textContent()).toBe('Figs');
  expect(renders.at(-1)?.body).toMatchObject({
    action: { action: 'sort' },
    props: { source: typed },
    state: { source: typed },
  });
  await expect.poll(() => code.textContent()).toContain('Figs, 90Apples, 12');
});
