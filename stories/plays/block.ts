import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const block: Played = {
  target: {
    variant: 'controls',
    find: (canvas) => canvas.findByRole('button', { name: 'Block menu' }),
  },
  act: {
    async play({ canvas, userEvent }) {
      await userEvent.click(canvas.getByRole('button', { name: 'Block menu' }));
      await userEvent.click(await canvas.findByRole('menuitem', { name: 'Edit' }));
    },
  },
  stories: {
    menuOpen: {
      variant: 'controls',
      description: 'Its menu, opened and walked through with the keyboard.',
      async play({ canvas, userEvent }) {
        canvas.getByRole('button', { name: 'Block menu' }).focus();
        await userEvent.keyboard('{Enter}');
        await expect(await canvas.findByRole('menuitem', { name: 'Edit' })).toHaveFocus();
        await userEvent.keyboard('{ArrowDown}');
        await expect(canvas.getByRole('menuitem', { name: 'Settings' })).toHaveFocus();
      },
    },
    asked: {
      variant: 'controls',
      description: 'What cannot be undone asks first, and a no leaves all as it was.',
      async play({ canvas, userEvent, args }) {
        await userEvent.click(canvas.getByRole('button', { name: 'Block menu' }));
        await userEvent.click(await canvas.findByRole('menuitem', { name: 'Delete' }));
        await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
        await expect(canvas.queryByRole('alertdialog')).toBeNull();
        await expect(args.onAction).not.toHaveBeenCalled();
      },
    },
  },
};
