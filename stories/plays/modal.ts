import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const modal: Played = {
  target: { find: (canvas) => canvas.findByRole('button', { name: 'Send invitation' }) },
  stories: {
    submitted: {
      description: 'Filled in and handed back: its button resolves what was typed.',
      async play({ canvas, userEvent, args }) {
        const email = canvas.getByRole('textbox', { name: 'Email address' });
        await userEvent.type(email, 'grace@example.com');
        await userEvent.click(canvas.getByRole('button', { name: 'Send invitation' }));
        await expect(args.onAction).toHaveBeenCalledWith({
          action: '@ui.modal.close',
          returnValue: { email: 'grace@example.com' },
        });
      },
    },
  },
};
