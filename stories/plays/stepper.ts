import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const stepper: Played = {
  target: { find: (canvas) => canvas.findByRole('button', { name: 'Next' }) },
  act: {
    play: async ({ canvas, userEvent }) =>
      userEvent.click(canvas.getByRole('button', { name: 'Next' })),
  },
  stories: {
    moved: {
      variant: 'middle',
      description: 'Back and Next ask for the step beside; the component answers with it.',
      async play({ canvas, userEvent, args }) {
        await userEvent.click(canvas.getByRole('button', { name: 'Back' }));
        await expect(args.onAction).toHaveBeenLastCalledWith({
          action: 'go',
          activeStep: 'repository',
        });
        await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
        await expect(args.onAction).toHaveBeenLastCalledWith({
          action: 'go',
          activeStep: 'review',
        });
      },
    },
    completed: {
      variant: 'last',
      description: 'Next on the last step completes it, with what was chosen.',
      async play({ canvas, userEvent, args }) {
        await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
        await expect(args.onAction).toHaveBeenCalledWith({
          action: 'finish',
          repository: 'payments',
        });
      },
    },
  },
};
