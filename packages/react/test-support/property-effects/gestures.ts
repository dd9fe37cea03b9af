import { expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { whenLoaded } from '../when-loaded.ts';
import type { Drawn } from './effect.ts';

type Role = 'button' | 'checkbox' | 'combobox' | 'menuitem' | 'option' | 'radio' | 'switch';

/** Presses the first one of a role; a disabled one is pressed as well, to no effect. */
export function press(role: Role, name?: string | RegExp) {
  return async ({ screen }: Drawn): Promise<void> => {
    const control = screen.getByRole(role, name === undefined ? {} : { name }).first();
    await control.click({ force: true });
  };
}

/** Opens the menu in the block's corner. */
export async function openMenu(drawn: Drawn): Promise<void> {
  await press('button', 'Block menu')(drawn);
  const { screen } = drawn;
  // The button hears of it after the menu is open, and its items load when it is first wanted.
  await expect.element(screen.getByRole('button', { expanded: true }).first()).toBeVisible();
  await expect.element(screen.getByRole('menuitem').first()).toBeVisible();
}

/** Chooses the first item of that menu. */
export async function chooseFromMenu(drawn: Drawn): Promise<void> {
  await openMenu(drawn);
  await press('menuitem')(drawn);
}

/** Types into the first field. */
export async function type({ screen }: Drawn): Promise<void> {
  await userEvent.type(screen.getByRole('textbox').first(), 'typed');
}

/** Waits until the editor of code has loaded, if there is to be one, and types into it. */
export async function editCode(drawn: Drawn): Promise<void> {
  const { screen, element } = drawn;
  if ('state' in element) {
    await whenLoaded(() => expect(screen.container.querySelector('.cm-content')).not.toBeNull());
    await type(drawn);
  }
}

/** Waits for the editor of code, and the colours in it. */
export async function untilEditable({ screen, element }: Drawn): Promise<void> {
  await whenLoaded(() => {
    const part = 'syntax' in element ? '.cm-line span' : '.cm-line';
    expect(screen.container.querySelector(part)).not.toBeNull();
  });
}

/** Waits until a select has become what it is going to be. */
export async function untilThere({ screen }: Drawn): Promise<void> {
  await whenLoaded(() =>
    expect(
      screen.container.querySelector('select, [role=combobox]:not([readonly])'),
    ).not.toBeNull(),
  );
}

/** Opens a combobox's list, and waits for what is in it. */
export async function openList(drawn: Drawn): Promise<void> {
  await untilThere(drawn);
  await press('combobox')(drawn);
  await vi.waitFor(() =>
    expect(page.getByRole('option').or(page.getByText('No options')).elements()).not.toEqual([]),
  );
}

/** Picks an option of the platform's select. */
export async function pickRed({ screen }: Drawn): Promise<void> {
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Red');
}
