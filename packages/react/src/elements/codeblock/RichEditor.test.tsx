import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mount } from '../../../test-support/mount.tsx';
import { whenLoaded } from '../../../test-support/when-loaded.ts';

const gate = vi.hoisted(() => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
});

vi.mock('./create-editor.ts', async (importOriginal) => {
  await gate.opened;
  return importOriginal();
});

describe('when the editor comes', () => {
  test('it takes over what was typed, the focus, the caret and the place', async () => {
    const element = { type: 'codeblock', state: 'source', content: 'one\ntwo', lineNumbers: true };
    const { screen, instance } = await mount(element);
    const area = screen.getByRole('textbox');
    await area.click();
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}a');
    const block = () => screen.container.querySelector('.ck-codeblock')!.getBoundingClientRect();
    const before = block();

    gate.open();
    await whenLoaded(() => expect(screen.container.querySelector('.cm-content')).not.toBeNull());
    await expect.element(screen.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('b');
    expect(instance.getState()).toEqual({ source: 'oabne\ntwo' });
    expect(block().height).toBeCloseTo(before.height, 0);
  });
});
