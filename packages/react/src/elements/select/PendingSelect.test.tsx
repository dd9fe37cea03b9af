import { describe, expect, test, vi } from 'vitest';

import { mount } from '../../../test-support/mount.tsx';

const gate = vi.hoisted(() => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
});

vi.mock('./ComboboxSelect.tsx', async (importOriginal) => {
  await gate.opened;
  return importOriginal();
});

describe('while the combobox loads', () => {
  test('its choice stands in the same place, and focus, box and press stay when it comes', async () => {
    const element = {
      type: 'select',
      state: 'colours',
      multiple: true,
      options: [{ id: 'red', label: 'Red' }],
    };
    const { screen } = await mount(
      { type: 'input', label: 'Colours', element },
      { state: { colours: ['red'] } },
    );
    const field = screen.getByRole('combobox', { name: 'Colours' });
    await expect.element(field).toHaveAttribute('readonly');
    await expect.element(screen.getByText('Red')).toBeVisible();
    // Who presses before it is there wants the list.
    await field.click();
    const box = () => screen.container.querySelector('.ck-select-field')!.getBoundingClientRect();
    const before = box();

    gate.open();
    await expect.element(screen.getByRole('option', { name: 'Red' })).toBeVisible();
    await expect.element(field).toHaveFocus();
    await expect.element(field).not.toHaveAttribute('readonly');
    expect(box()).toEqual(before);
  });
});
