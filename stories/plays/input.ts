import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const input: Played = {
  target: { find: (canvas) => canvas.findByRole('textbox', { name: 'Page title' }) },
  stories: {
    labelPressed: {
      description: 'Its label leads to its control, and its hint explains it.',
      async play({ canvas, userEvent }) {
        await userEvent.click(canvas.getByText('Page title'));
        const control = canvas.getByRole('textbox', { name: 'Page title' });
        await expect(control).toHaveFocus();
        await expect(control).toHaveAccessibleDescription(
          'Shown at the top of the page and in the navigation.',
        );
      },
    },
  },
};
