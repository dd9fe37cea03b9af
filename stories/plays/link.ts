import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const link: Played = {
  target: { find: (canvas) => canvas.findByRole('link', { name: 'guide to webhooks' }) },
  stories: {
    following: {
      variant: 'urlInParts',
      description: 'Its URL follows what is typed.',
      async play({ canvas, userEvent }) {
        const field = canvas.getByRole('textbox');
        await userEvent.clear(field);
        await userEvent.type(field, 'refunds');
        const link = canvas.getByRole('link', { name: 'search for what you typed' });
        await expect(link).toHaveAttribute('href', 'https://example.com/search?q=refunds');
        await expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
      },
    },
  },
};
