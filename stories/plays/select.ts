import { expect, waitFor } from 'storybook/test';

import type { Played } from './played.ts';

export const select: Played = {
  target: { find: (canvas) => canvas.findByRole('combobox') },
  act: {
    variant: 'changing',
    play: async ({ canvas, userEvent }) =>
      userEvent.selectOptions(canvas.getByRole('combobox'), 'Security'),
  },
  stories: {
    selected: {
      variant: 'changing',
      description: 'Another option is chosen, and the component hears of it.',
      async play({ canvas, userEvent, args }) {
        await userEvent.selectOptions(canvas.getByRole('combobox'), 'Security');
        await expect(canvas.getByRole('combobox')).toHaveDisplayValue('Security');
        await expect(args.onAction).toHaveBeenCalledWith({ action: 'filter', topic: 'security' });
      },
    },
    opened: {
      variant: 'multiple',
      description: 'Its list, opened with the keyboard: what is chosen is marked.',
      async play({ canvas, userEvent }) {
        (await canvas.findByRole('combobox')).focus();
        await userEvent.keyboard('{ArrowDown}');
        await expect(await canvas.findByRole('option', { name: 'API' })).toHaveAttribute(
          'aria-selected',
          'true',
        );
      },
    },
    searched: {
      variant: 'fromUrl',
      description: 'Its options come from a URL, found by what is typed.',
      async play({ canvas, userEvent }) {
        await userEvent.type(await canvas.findByRole('combobox'), 'lisbon');
        await userEvent.click(await canvas.findByRole('option', { name: 'Lisbon (Europe)' }));
        await waitFor(() => expect(canvas.getByRole('combobox')).toHaveValue('Lisbon (Europe)'));
      },
    },
    typed: {
      variant: 'freeInput',
      description: 'What is typed can be chosen where no option says it.',
      async play({ canvas, userEvent }) {
        await userEvent.type(await canvas.findByRole('combobox'), 'Invoices');
        await userEvent.click(await canvas.findByRole('option', { name: 'Use “Invoices”' }));
        await waitFor(() => expect(canvas.getByRole('combobox')).toHaveValue('Invoices'));
      },
    },
  },
};
