import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const markdown: Played = {
  target: {
    variant: 'inline',
    find: (canvas) => canvas.findByRole('link', { name: 'link' }),
  },
  stories: {
    written: {
      variant: 'fromState',
      description: 'Drawn as it is typed.',
      async play({ canvas, userEvent }) {
        const field = canvas.getByRole('textbox');
        await userEvent.clear(field);
        await userEvent.type(field, '## Notes');
        await expect(await canvas.findByRole('heading', { name: 'Notes' })).toBeVisible();
      },
    },
  },
};
