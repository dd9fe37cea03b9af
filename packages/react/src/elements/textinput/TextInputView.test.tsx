import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mount } from '../../../test-support/mount.tsx';

const title = { type: 'textinput', state: 'title' };

describe('its text', () => {
  test('R7: typing writes the state at once and sends nothing', async () => {
    const { screen, instance, requests } = await mount(title, { state: { title: 'One' } });
    const field = screen.getByRole('textbox');
    await expect.element(field).toHaveValue('One');
    await userEvent.type(field, ' two');
    await expect.element(field).toHaveValue('One two');
    expect(instance.getState()).toEqual({ title: 'One two' });
    expect(requests).toEqual([]);
  });

  test('R7: the caret stays where it is', async () => {
    const { screen } = await mount(title, { state: { title: 'ac' } });
    const field = screen.getByRole('textbox');
    await userEvent.click(field);
    await userEvent.keyboard('{Home}{ArrowRight}b');
    await expect.element(field).toHaveValue('abc');
    await userEvent.keyboard('-');
    await expect.element(field).toHaveValue('ab-c');
  });

  test('R7: two fields of one key show the same', async () => {
    const { screen } = await mount({ type: 'vstack', children: [title, title] });
    const fields = screen.getByRole('textbox');
    await userEvent.type(fields.nth(0), 'both');
    await expect.element(fields.nth(1)).toHaveValue('both');
  });

  test('R8: begins with its initial value', async () => {
    const { screen, instance } = await mount({ ...title, initialValue: 'Draft' });
    await expect.element(screen.getByRole('textbox')).toHaveValue('Draft');
    expect(instance.getState()).toEqual({ title: 'Draft' });
  });

  test('R8, R10: null is present and shows as empty', async () => {
    const { screen } = await mount({ ...title, initialValue: 'Draft' }, { state: { title: null } });
    await expect.element(screen.getByRole('textbox')).toHaveValue('');
  });

  test.each([
    [12.5, '12.5'],
    [true, 'true'],
    [['a'], '["a"]'],
  ])('R34c: a state of %j shows as “%s”, and writing replaces it', async (value, shown) => {
    const { screen, instance } = await mount(title, { state: { title: value } });
    const field = screen.getByRole('textbox');
    await expect.element(field).toHaveValue(shown);
    await userEvent.fill(field, 'new');
    expect(instance.getState()).toEqual({ title: 'new' });
  });
});

describe('its kinds', () => {
  test('several lines: Enter begins a new one', async () => {
    const { screen, instance } = await mount({ ...title, multiline: true });
    await userEvent.type(screen.getByRole('textbox'), 'a{Enter}b');
    expect(instance.getState()).toEqual({ title: 'a\nb' });
  });

  test.each(['text', 'password', 'email'])('%s', async (inputType) => {
    const { screen } = await mount({ ...title, inputType, placeholder: 'Type' });
    await expect.element(screen.getByPlaceholder('Type')).toHaveAttribute('type', inputType);
  });

  test('a disabled one cannot be changed', async () => {
    const { screen } = await mount({ ...title, disabled: true });
    await expect.element(screen.getByRole('textbox')).toBeDisabled();
  });
});

describe('its name', () => {
  test('R34b: a bare one is named by its placeholder, else by its state key', async () => {
    const { screen } = await mount({
      type: 'vstack',
      children: [
        { ...title, placeholder: 'A title' },
        { ...title, placeholder: '' },
      ],
    });
    const [first, second] = screen.getByRole('textbox').elements();
    expect(first).toHaveAccessibleName('A title');
    expect(second).toHaveAccessibleName('title');
  });

  test('R34b: its own label is drawn above it and names it', async () => {
    const { screen } = await mount({ ...title, label: 'Page title' });
    const field = screen.getByRole('textbox', { name: 'Page title' });
    const label = screen.getByText('Page title');
    const below = field.element().getBoundingClientRect().top;
    expect(label.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(below);
    await label.click();
    await expect.element(field).toHaveFocus();
  });
});
