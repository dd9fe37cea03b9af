import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { hydrate } from '../../../test-support/hydrate.tsx';
import { deferred, mount, type MountOptions } from '../../../test-support/mount.tsx';
import { ElementTree } from '../../index.ts';

const colours = [
  { id: 'red', label: 'Red' },
  { id: 'blue', label: 'Blue' },
];
const select = { type: 'select', state: 'colour', options: colours };
const changed = { action: 'changed', colour: { $state: 'colour' } };

describe('a plain list', () => {
  test('R9: a choice is written as the option’s id, and nothing is sent', async () => {
    const { screen, instance, requests } = await mount({ ...select, placeholder: 'Choose' });
    const control = screen.getByRole('combobox', { name: 'Choose' });
    await expect.element(control).toHaveDisplayValue('Choose');
    await userEvent.selectOptions(control, 'Blue');
    await expect.element(control).toHaveValue('blue');
    expect(instance.getState()).toEqual({ colour: 'blue' });
    expect(requests).toEqual([]);
  });

  test('R8, R34c: begins with its initial value, and can be cleared for good', async () => {
    const { screen, instance } = await mount({ ...select, initialValue: 'red' });
    const control = screen.getByRole('combobox');
    await expect.element(control).toHaveValue('red');
    await userEvent.selectOptions(control, 'None');
    expect(instance.getState()).toEqual({ colour: null });
    instance.dispatch({ action: 'again' });
    await vi.waitFor(() => expect(instance.getSnapshot().busy.size).toBe(0));
    expect(instance.getState()).toEqual({ colour: null });
  });

  test('R14: onValueChange is dispatched after the choice is written', async () => {
    const { screen, requests } = await mount({ ...select, onValueChange: changed });
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Blue');
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]).toMatchObject({
      action: { action: 'changed', colour: 'blue' },
      state: { colour: 'blue' },
    });
  });

  test('R15: while that runs it shows progress and stays usable', async () => {
    const answer = deferred();
    const { screen, instance } = await mount(
      { ...select, onValueChange: changed },
      { answer: () => answer.promise },
    );
    const control = screen.getByRole('combobox');
    await userEvent.selectOptions(control, 'Blue');
    await vi.waitFor(() => expect(screen.container.querySelector('.ck-spinner')).not.toBeNull());
    await userEvent.selectOptions(control, 'Red');
    expect(instance.getState()).toEqual({ colour: 'red' });
    answer.reject(new Error('no'));
  });

  test.each([
    ['an id that no option has, as itself', 'refs/heads/main', 'refs/heads/main'],
    ['a number, compared as text', 7, 'Seven'],
    ['what is no choice, as none', { a: 1 }, 'None'],
    ['null, as none', null, 'None'],
  ])('R27, R34c: it shows %s', async (_name, colour, shown) => {
    const options = [...colours, { id: '7', label: 'Seven' }];
    const { screen } = await mount({ ...select, options }, { state: { colour } });
    await expect.element(screen.getByRole('combobox')).toHaveDisplayValue(shown);
  });

  test('a disabled one cannot be changed', async () => {
    const { screen } = await mount({ ...select, disabled: true });
    await expect.element(screen.getByRole('combobox')).toBeDisabled();
  });

  test('R34b: is named by its label, and explained by its hint', async () => {
    const { screen } = await mount({
      type: 'input',
      label: 'Colour',
      hint: 'Of the page',
      element: select,
    });
    const control = screen.getByRole('combobox', { name: 'Colour' });
    await expect.element(control).toHaveAccessibleDescription('Of the page');
    await screen.getByText('Colour').click();
    await expect.element(control).toHaveFocus();
  });

  test('R6: two options of one id are one', async () => {
    const options = [...colours, { id: 'red', label: 'Crimson' }];
    const { screen } = await mount({ ...select, options });
    await expect.element(screen.getByRole('option', { name: 'Red' })).toBeInTheDocument();
    expect(screen.getByRole('option', { name: 'Crimson' }).elements()).toEqual([]);
  });
});

/** Shows a select that is a combobox, and waits until that has loaded. */
async function mountCombobox(element: object, options?: MountOptions) {
  const mounted = await mount({ type: 'input', label: 'Choice', element }, options);
  const field = mounted.screen.getByRole('combobox', { name: 'Choice' });
  await expect.element(field).not.toHaveAttribute('readonly');
  return { ...mounted, field };
}

describe('a list with icons', () => {
  const options = [
    { id: 'gh', label: 'GitHub', icon: 'github' },
    { id: 'gl', label: 'GitLab', icon: 'gitlab' },
    { id: 'x', label: 'Else', icon: 'no-such-icon' },
  ];

  test('R27: the options show their icons, and a wrong name none', async () => {
    const { screen, field, instance } = await mountCombobox({ ...select, options });
    await field.click();
    const option = screen.getByRole('option', { name: 'GitHub' });
    expect(option.element().querySelector('svg')).not.toBeNull();
    await option.click();
    await expect.element(field).toHaveValue('GitHub');
    expect(instance.getState()).toEqual({ colour: 'gh' });
  });

  test('typing finds, the keyboard chooses, and Escape keeps the choice', async () => {
    const { screen, field, instance } = await mountCombobox({ ...select, options });
    await field.click();
    await userEvent.keyboard('lab');
    await expect.element(screen.getByRole('option', { name: 'GitHub' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('GitLab');
    await userEvent.keyboard('{Escape}{Escape}');
    expect(instance.getState()).toEqual({ colour: 'gl' });
    await expect.element(field).toHaveValue('GitLab');
  });

  test('R34c: its choice can be cleared', async () => {
    const { screen, field, instance } = await mountCombobox(
      { ...select, options },
      { state: { colour: 'gl' } },
    );
    await expect.element(field).toHaveValue('GitLab');
    await screen.getByRole('button', { name: 'Clear' }).click();
    await expect.element(field).toHaveValue('');
    expect(instance.getState()).toEqual({ colour: null });
  });

  test('R7: it shows what is written elsewhere', async () => {
    const { field, instance } = await mountCombobox({ ...select, options });
    instance.setState('colour', 'gh');
    await expect.element(field).toHaveValue('GitHub');
    instance.setState('colour', 'stranger');
    await expect.element(field).toHaveValue('stranger');
  });
});

describe('several choices', () => {
  const multiple = { ...select, multiple: true };

  test('R9: the state is an array of ids, in the order of choosing', async () => {
    const { screen, field, instance, requests } = await mountCombobox({
      ...multiple,
      onValueChange: changed,
    });
    await field.click();
    await screen.getByRole('option', { name: 'Blue' }).click();
    await screen.getByRole('option', { name: 'Red' }).click();
    expect(instance.getState()).toEqual({ colour: ['blue', 'red'] });
    await vi.waitFor(() =>
      expect(requests.at(-1)?.action).toMatchObject({ colour: ['blue', 'red'] }),
    );
    await screen.getByRole('option', { name: 'Blue' }).click();
    expect(instance.getState()).toEqual({ colour: ['red'] });
  });

  test('each can be taken back, by its button and by Backspace', async () => {
    const { screen, field, instance } = await mountCombobox(multiple, {
      state: { colour: ['red', 'blue', 'else'] },
    });
    await screen.getByRole('button', { name: 'Remove Blue' }).click();
    expect(instance.getState()).toEqual({ colour: ['red', 'else'] });
    await field.click();
    await userEvent.keyboard('{Backspace}');
    expect(instance.getState()).toEqual({ colour: ['red'] });
  });

  test('R34c: what is no array reads as the one choice, or as none', async () => {
    const { screen, instance } = await mountCombobox(multiple, { state: { colour: 'red' } });
    await expect.element(screen.getByRole('button', { name: 'Remove Red' })).toBeVisible();
    instance.setState('colour', { a: 1 });
    await expect
      .element(screen.getByRole('button', { name: 'Remove Red' }))
      .not.toBeInTheDocument();
  });
});

describe('free input', () => {
  test('R27: what was typed can be chosen', async () => {
    const { screen, field, instance } = await mountCombobox({ ...select, acceptInput: true });
    await field.click();
    await userEvent.keyboard('feature/x');
    await expect.element(screen.getByRole('option', { name: 'Use “feature/x”' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('feature/x');
    expect(instance.getState()).toEqual({ colour: 'feature/x' });
  });

  test('R27: what is an option already is not offered twice', async () => {
    const { screen, field } = await mountCombobox({ ...select, acceptInput: true });
    await field.click();
    await userEvent.keyboard('Red');
    await expect.element(screen.getByRole('option', { name: 'Red' })).toBeVisible();
    expect(screen.getByRole('option').elements()).toHaveLength(1);
  });
});

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
    await userEvent.keyboard('blu');
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
    await field.click();
    await expect.element(screen.getByText('Loading…')).toBeVisible();
    resolve([]);
    await expect.element(screen.getByText('No options')).toBeVisible();
    await userEvent.keyboard('zzz');
    await expect.element(screen.getByText('Nothing matches “zzz”')).toBeVisible();
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

describe('on the server', () => {
  const block = (element: object) => ({ type: 'block', children: [element] });

  test('a plain list is complete', async () => {
    const { html, screen } = await hydrate(
      <ElementTree element={block({ ...select, initialValue: 'blue' })} />,
    );
    expect(html).toContain('Blue');
    await expect.element(screen.getByRole('combobox')).toHaveValue('blue');
  });

  test('any other shows its choice in its place, and the page takes it over without a difference', async () => {
    const element = { ...select, multiple: true, initialValue: ['blue'] };
    const { html, screen } = await hydrate(<ElementTree element={block(element)} />);
    expect(html).toContain('Blue');
    expect(html).not.toContain('style=');
    await expect.element(screen.getByRole('button', { name: 'Remove Blue' })).toBeVisible();
  });
});
