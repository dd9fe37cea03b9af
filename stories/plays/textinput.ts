import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const textinput: Played = {
  target: { find: (canvas) => canvas.findByRole('textbox') },
  stories: {
    typed: {
      variant: 'labelled',
      description: 'What is typed stays, and nothing is sent.',
      async play({ canvas, userEvent, args }) {
        const field = canvas.getByRole('textbox', { name: 'Title' });
        await userEvent.type(field, 'Payments');
        await expect(field).toHaveValue('Payments');
        await expect(args.onAction).not.toHaveBeenCalled();
      },
    },
  },
};
