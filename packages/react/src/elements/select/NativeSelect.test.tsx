import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mount } from '../../../test-support/mount.tsx';

const colours = [
  { id: 'red', label: 'Red', icon: 'star' },
  { id: 'blue', label: 'Blue' },
];

// The combobox that never comes: a lost connection, or a policy that forbids it.
vi.mock('./ComboboxSelect.tsx', () => {
  throw new Error('Not to be had');
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('where the combobox cannot be loaded', () => {
  test('R9: the platform’s select takes one choice', async () => {
    const { screen, instance } = await mount({ type: 'select', state: 'colour', options: colours });
    const control = screen.getByRole('combobox');
    await vi.waitFor(() => expect(control.element().localName).toBe('select'));
    await userEvent.selectOptions(control, 'Blue');
    expect(instance.getState()).toEqual({ colour: 'blue' });
  });

  test('R9: and several', async () => {
    const { screen, instance } = await mount(
      { type: 'select', state: 'colour', multiple: true, options: colours },
      { state: { colour: ['red', 'stranger'] } },
    );
    const control = screen.getByRole('listbox');
    await userEvent.selectOptions(control, ['Red', 'Blue', 'stranger']);
    expect(instance.getState()).toEqual({ colour: ['red', 'blue', 'stranger'] });
  });

  test('R27: and options by URL, once it has the focus', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(colours));
    const options = { url: 'https://api.example/colours' };
    const { screen, instance } = await mount({ type: 'select', state: 'colour', options });
    const control = screen.getByRole('combobox');
    await vi.waitFor(() => expect(control.element().localName).toBe('select'));
    control.element().focus();
    await expect.element(screen.getByRole('option', { name: 'Blue' })).toBeInTheDocument();
    await userEvent.selectOptions(control, 'Blue');
    expect(instance.getState()).toEqual({ colour: 'blue' });
  });
});
