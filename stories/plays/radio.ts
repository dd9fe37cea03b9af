import { expect } from 'storybook/test';

import type { Played } from './played.ts';

export const radio: Played = {
  target: { find: (canvas) => canvas.findByRole('radio', { name: 'Every day' }) },
  stories: {
    chosen: {
      description: 'One group: another one is chosen with the pointer, and a third by its key.',
      async play({ canvas, userEvent }) {
        await userEvent.click(canvas.getByRole('radio', { name: 'Every week' }));
        await expect(canvas.getByRole('radio', { name: 'Every day' })).not.toBeChecked();
        await userEvent.keyboard('{ArrowDown}');
        await expect(canvas.getByRole('radio', { name: 'Never' })).toBeChecked();
        await expect(canvas.getAllByRole('radio', { checked: true })).toHaveLength(1);
      },
    },
    refused: {
      variant: 'confirm',
      description: 'It asked, the answer was no, and the group keeps its old value.',
      async play({ canvas, userEvent }) {
        await userEvent.click(canvas.getByRole('radio', { name: 'Every day' }));
        await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
        await expect(canvas.getByRole('radio', { name: 'Every week' })).toBeChecked();
      },
    },
  },
};
