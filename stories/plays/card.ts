import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const card: Played = {
  target: {
    variant: 'pressable',
    find: (canvas) => canvas.findByRole('button', { name: 'Getting started' }),
  },
  act: {
    play: async ({ canvas, userEvent }) =>
      userEvent.click(canvas.getByRole('button', { name: 'Getting started' })),
  },
  stories: {
    pressed: {
      variant: 'pressable',
      description: 'Pressed as a whole, by keyboard too.',
      async play({ canvas, userEvent, args }) {
        await userEvent.click(canvas.getByRole('button', { name: 'Getting started' }));
        await userEvent.keyboard('{Enter}');
        await expect(args.onAction).toHaveBeenCalledTimes(2);
        await expect(args.onAction).toHaveBeenLastCalledWith({
          action: 'open',
          page: 'getting-started',
        });
      },
    },
    innerButtonPressed: {
      variant: 'pressableWithButtons',
      description: 'A button in a card does not press the card.',
      async play({ canvas, userEvent, args }) {
        await userEvent.click(canvas.getByRole('button', { name: 'Add to favourites' }));
        await expect(args.onAction).toHaveBeenCalledTimes(1);
        await expect(args.onAction).toHaveBeenCalledWith({ action: 'favour' });
      },
    },
  },
};
