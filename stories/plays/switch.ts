import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const switchPlayed: Played = {
  target: { find: (canvas) => canvas.findByRole('switch') },
  act: {
    variant: 'changing',
    play: async ({ canvas, userEvent }) => userEvent.click(canvas.getByRole('switch')),
  },
  stories: {
    switched: {
      variant: 'changing',
      description: 'Switched on with the pointer, off and on again with the space bar.',
      async play({ canvas, userEvent, args }) {
        await userEvent.click(canvas.getByRole('switch'));
        await userEvent.keyboard(' ');
        await expect(canvas.getByRole('switch')).not.toBeChecked();
        await userEvent.keyboard(' ');
        await expect(canvas.getByRole('switch')).toBeChecked();
        await expect(args.onAction).toHaveBeenLastCalledWith({ action: 'index', on: true });
      },
    },
    refused: {
      variant: 'confirm',
      description: 'It asked, the answer was no, and it stays on.',
      async play({ canvas, userEvent }) {
        await userEvent.click(canvas.getByRole('switch'));
        await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
        await expect(canvas.getByRole('switch')).toBeChecked();
      },
    },
  },
};
