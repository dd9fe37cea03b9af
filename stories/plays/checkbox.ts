import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const checkbox: Played = {
  target: { find: (canvas) => canvas.findByRole('checkbox', { name: 'Releases' }) },
  stories: {
    ticked: {
      variant: 'unticked',
      description: 'Ticked by its label, and another one with the space bar.',
      async play({ canvas, userEvent }) {
        await userEvent.click(canvas.getByText('Releases'));
        await userEvent.tab();
        await userEvent.keyboard(' ');
        await expect(canvas.getByRole('checkbox', { name: 'Releases' })).toBeChecked();
        await expect(canvas.getByRole('checkbox', { name: 'Security' })).toBeChecked();
        await expect(canvas.getByRole('checkbox', { name: 'Incidents' })).not.toBeChecked();
      },
    },
    refused: {
      variant: 'confirm',
      description: 'It asked, the answer was no, and it keeps its old value.',
      async play({ canvas, userEvent }) {
        const checkbox = canvas.getByRole('checkbox', { name: 'Releases' });
        await userEvent.click(checkbox);
        await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
        await expect(checkbox).not.toBeChecked();
      },
    },
  },
};
