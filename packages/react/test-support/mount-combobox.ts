import { expect } from 'vitest';

import { mount, type MountOptions } from './mount.tsx';

/** Shows a select that is a combobox, and waits until that has loaded. */
export async function mountCombobox(element: object, options?: MountOptions) {
  const mounted = await mount({ type: 'input', label: 'Choice', element }, options);
  const field = mounted.screen.getByRole('combobox', { name: 'Choice' });
  await expect.element(field).not.toHaveAttribute('readonly');
  return { ...mounted, field };
}
