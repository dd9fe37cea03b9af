import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { hydrate } from '../../../test-support/hydrate.tsx';
import { mountCombobox } from '../../../test-support/mount-combobox.ts';
import { deferred, mount } from '../../../test-support/mount.tsx';
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
