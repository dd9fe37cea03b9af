import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mountCombobox } from '../../../test-support/mount-combobox.ts';
import { deferred, mount } from '../../../test-support/mount.tsx';

const colours = [
  { id: 'red', label: 'Red' },
  { id: 'blue', label: 'Blue' },
];
const select = { type: 'select', state: 'colour', options: colours };

describe('options by URL', () => {
  const url = { host: 'api.example', pathname: '/branches', query: { repo: { $state: 'repo' } } };
  const remote = { ...select, options: { url } };
  const asked: string[] = [];
  let answer: (url: URL) => unknown;

  beforeEach(() => {
    asked.length = 0;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
      const address = new URL(input as string);
      asked.push(address.href);
      const body = await answer(address);
      return body instanceof Response ? body : Response.json(body);
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('R27: are asked for when they are needed, searched by `q`, and chosen', async () => {
    answer = ({ searchParams }) => {
      const q = searchParams.get('q') ?? '';
      return colours.filter(({ label }) => label.toLowerCase().includes(q));
    };
    const { screen, field, instance } = await mountCombobox(remote, { state: { repo: 'docs' } });
    expect(asked).toEqual([]);
    await field.click();
    await expect.element(screen.getByRole('option', { name: 'Red' })).toBeVisible();
    // At once: a slow machine's typing would be searched letter by letter.
    await field.fill('blu');
    await expect.element(screen.getByRole('option', { name: 'Red' })).not.toBeInTheDocument();
    await screen.getByRole('option', { name: 'Blue' }).click();
    expect(instance.getState()).toEqual({ repo: 'docs', colour: 'blue' });
    await expect.element(field).toHaveValue('Blue');
    expect(asked).toEqual([
      'https://api.example/branches?repo=docs',
      'https://api.example/branches?repo=docs&q=blu',
    ]);
  });

  test('R27: the next page comes with scrolling', async () => {
    const page = (from: number) =>
      Array.from({ length: 20 }, (_, index) => `branch ${from + index}`);
    answer = ({ searchParams }) =>
      searchParams.has('page')
        ? { items: page(20) }
        : { items: page(0), nextPage: '/branches?page=2' };
    const { screen, field } = await mountCombobox(remote);
    await field.click();
    await expect.element(screen.getByRole('option', { name: 'branch 19' })).toBeInTheDocument();
    expect(asked).toHaveLength(1);
    screen.getByRole('option', { name: 'branch 19' }).element().scrollIntoView();
    await expect.element(screen.getByRole('option', { name: 'branch 39' })).toBeInTheDocument();
    expect(asked[1]).toBe('https://api.example/branches?page=2');
  });

  test('R27: a chosen id gets its label from `selected`, and shows as itself without one', async () => {
    answer = () => ({ items: [], selected: [{ id: 'main', label: 'The main branch' }] });
    const { field, instance } = await mountCombobox(remote, { state: { colour: 'main' } });
    await expect.element(field).toHaveValue('The main branch');
    instance.setState('colour', 'refs/heads/other');
    await expect.element(field).toHaveValue('refs/heads/other');
  });

  test('R27: when a bound value changes they are asked for anew', async () => {
    answer = ({ searchParams }) => [`main of ${searchParams.get('repo')}`];
    const { screen, field, instance } = await mountCombobox(remote, { state: { repo: 'docs' } });
    await field.click();
    await expect.element(screen.getByRole('option', { name: 'main of docs' })).toBeVisible();
    instance.setState('repo', 'site');
    await expect.element(screen.getByRole('option', { name: 'main of site' })).toBeVisible();
    await expect
      .element(screen.getByRole('option', { name: 'main of docs' }))
      .not.toBeInTheDocument();
  });

  test('R27: loading, and nothing found, are said', async () => {
    const { promise, resolve } = deferred();
    answer = () => promise;
    const { screen, field } = await mountCombobox(remote);
    // The first is for screen readers.
    const shown = (text: string) => screen.getByText(text).nth(1);
    await field.click();
    await expect.element(shown('Loading…')).toBeVisible();
    resolve([]);
    await expect.element(shown('No options')).toBeVisible();
    await userEvent.keyboard('zzz');
    await expect.element(shown('Nothing matches “zzz”')).toBeVisible();
  });

  test('R16: a failure is told in the server’s words, and Retry asks again', async () => {
    answer = () => Response.json({ error: 'The repository is gone.' }, { status: 500 });
    const { screen, field } = await mountCombobox(remote);
    await field.click();
    await expect.element(screen.getByText('The repository is gone.')).toBeVisible();
    answer = () => colours;
    await screen.getByRole('button', { name: 'Retry' }).click();
    await expect.element(screen.getByText('The repository is gone.')).not.toBeInTheDocument();
    await expect.element(field).toHaveFocus();
    await field.click();
    await expect.element(screen.getByRole('option', { name: 'Red' })).toBeVisible();
  });

  test('in a modal the list stands over it, and Escape closes the list alone', async () => {
    answer = () => colours;
    const modal = {
      type: 'modal',
      title: 'Pick',
      children: [{ type: 'input', label: 'Choice', element: remote }],
    };
    const onPress = { action: '@ui.modal.open', componentId: 'pick', props: {} };
    const { screen } = await mount(
      { type: 'button', label: 'Open', onPress },
      { answer: () => ({ element: modal, state: {}, props: {} }) },
    );
    await screen.getByRole('button', { name: 'Open' }).click();
    const dialog = screen.getByRole('dialog', { name: 'Pick' });
    const field = dialog.getByRole('combobox', { name: 'Choice' });
    await expect.element(field).not.toHaveAttribute('readonly');
    await field.click();
    const option = screen.getByRole('option', { name: 'Blue' });
    await expect.element(option).toBeVisible();
    const { left, top, width, height } = option.element().getBoundingClientRect();
    const uppermost = document.elementFromPoint(left + width / 2, top + height / 2);
    expect(option.element().contains(uppermost)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(option).not.toBeInTheDocument();
    await expect.element(dialog).toBeVisible();
  });
});

describe('options of the host app', () => {
  const openapi = { ...select, options: { source: 'openapi' } };

  test('R27: the host app is asked, page by page', async () => {
    const loadOptions = vi.fn<
      (source: string, request: { query: string }) => Promise<typeof colours>
    >(async () => colours);
    const { screen, field, instance } = await mountCombobox(openapi, { loadOptions });
    await field.click();
    await screen.getByRole('option', { name: 'Red' }).click();
    expect(loadOptions.mock.calls[0]?.[0]).toBe('openapi');
    expect(loadOptions.mock.calls[0]?.[1]).toMatchObject({ query: '' });
    expect(instance.getState()).toEqual({ colour: 'red' });
  });

  test('R27: a host app that has none leaves the list empty', async () => {
    const { screen } = await mount(openapi);
    await expect.element(screen.getByRole('combobox')).toHaveDisplayValue('None');
  });
});
