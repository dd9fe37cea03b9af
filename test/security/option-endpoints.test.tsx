// Options from a server that answers with everything but options. What is fetched, and what is not:
// packages/client/src/option-url.test.ts.
import { createUrlOptions } from '@contentkit/client/options';
import { describe, expect, inject, test, vi } from 'vitest';

import { mountCombobox } from '../../packages/react/test-support/mount-combobox.ts';
import { findDanger } from './support/find-danger.ts';
import { guardHostApp } from './support/host-app.ts';

guardHostApp();

const at = (path: string) => inject('hostileUrl') + path;

const select = (path: string) => ({ type: 'select', state: 'choice', options: { url: at(path) } });

describe('R16, R27: an answer that is none', () => {
  test.each([
    ['/html', 'something that is not JSON'],
    ['/cut', 'could not be reached'],
    ['/huge', 'more than 8388608 bytes'],
    ['/endless', 'more than 8388608 bytes'],
    ['/deep', 'not JSON'],
    ['/redirect-for-ever', 'could not be reached'],
    ['/redirect-to-script', 'could not be reached'],
    ['/redirect-to-file', 'could not be reached'],
    ['/error', '<img src=x onerror=__pwned=1>'],
    ['/not-options', 'could not be read'],
  ])('R16, R27: %s is told, with a Retry, and the field stays usable', async (path, message) => {
    const { screen, field } = await mountCombobox(select(path));
    await field.click();
    await expect.element(screen.getByText(message, { exact: false })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Retry' })).toBeEnabled();
    await expect.element(field).toBeEnabled();
    expect(findDanger(screen.container)).toEqual([]);
  });

  test.each(['/hang', '/hang-midway'])('R16, R27: %s ends by itself', async (path) => {
    const source = createUrlOptions({
      url: at(path),
      instance: { getState: () => ({}), subscribeKey: () => () => {} },
      timeout: 300,
    });
    source.load();
    await vi.waitFor(() =>
      expect(source.getSnapshot().error).toBe(
        'The server of the options did not answer within 0.3 seconds.',
      ),
    );
  });

  test('R16, R27: while one hangs, the rest of the block is usable', async () => {
    const { field, instance, requests } = await mountCombobox(select('/hang'));
    await field.click();
    instance.dispatch({ action: 'press' });
    await vi.waitFor(() => expect(requests).toHaveLength(1));
  });
});

describe('R27: pages without end', () => {
  const asked = async (path: string) =>
    Number(await (await fetch(at(`/asked?path=${path}`))).text());

  test('R27: a page that brings nothing new is the last one', async () => {
    const before = await asked('/loop');
    const { screen, field } = await mountCombobox(select('/loop'));
    await field.click();
    const list = screen.getByRole('listbox');
    await expect.element(list.getByRole('option', { name: 'Same' })).toBeVisible();
    // Once more for the page that turned out to be the same; what is shown says that it ended.
    await vi.waitFor(() => expect(list.element().textContent).toBe('Same'));
    expect((await asked('/loop')) - before).toBeLessThanOrEqual(2);
  });

  test('R27: a page is asked for only as the person scrolls to it', async () => {
    const before = await asked('/pages');
    const { screen, field } = await mountCombobox(select('/pages'));
    await field.click();
    await expect
      .element(screen.getByRole('option', { name: 'Option 0-0', exact: true }))
      .toBeVisible();
    expect((await asked('/pages')) - before).toBeLessThanOrEqual(2);
  });

  test('R17, R27: a next page with another scheme is told, not fetched', async () => {
    const { screen, field } = await mountCombobox(select('/next-is-script'));
    await field.click();
    await expect
      .element(
        screen.getByText('The next page of options has no usable address.', { exact: false }),
      )
      .toBeVisible();
  });
});

test('R6, R27: hostile options are text, ids like any other, and no pictures', async () => {
  const { screen, field, instance } = await mountCombobox(select('/evil-options'));
  await field.click();
  const option = screen.getByRole('option', { name: '<script>__pwned=1</script>' });
  await expect.element(option).toBeVisible();
  expect(findDanger(screen.container)).toEqual([]);
  await option.click();
  expect(instance.getState()).toEqual({ choice: '__proto__' });
  expect('polluted' in {}).toBe(false);
});

test('R31: no cookie goes with the request, and none comes back', async () => {
  const { screen, field } = await mountCombobox(select('/cookies'));
  await field.click();
  await expect.element(screen.getByRole('option', { name: 'cookies: none' })).toBeVisible();
});
