import { expect } from 'storybook/test';

import { pointAt } from '../input/real-input.ts';
import type { Played } from './played.ts';

export const button: Played = {
  target: { find: (canvas) => canvas.findByRole('button') },
  act: { play: async ({ canvas, userEvent }) => userEvent.click(canvas.getByRole('button')) },
  stories: {
    pressed: {
      description: 'Pressed with the pointer, then with Enter and with the space bar.',
      async play({ canvas, userEvent, args }) {
        await userEvent.click(canvas.getByRole('button', { name: 'Preview' }));
        await userEvent.keyboard('{Enter}');
        await userEvent.keyboard(' ');
        await expect(args.onAction).toHaveBeenCalledTimes(3);
        await expect(args.onAction).toHaveBeenLastCalledWith({ action: 'preview' });
      },
    },
    pressedInVain: {
      variant: 'disabled',
      description: 'Disabled, it takes neither a press nor the focus.',
      async play({ canvas, userEvent, args }) {
        const button = canvas.getByRole('button', { name: 'Publish' });
        await userEvent.click(button);
        await expect(button).not.toHaveFocus();
        await expect(args.onAction).not.toHaveBeenCalled();
      },
    },
    explained: {
      variant: 'tooltip',
      description: 'Its tooltip, while the pointer rests on it.',
      async play({ canvas }) {
        await pointAt(canvas.getByRole('button', { name: 'Publish' }));
        await expect(await canvas.findByRole('tooltip', { hidden: true })).toHaveTextContent(
          'Goes live at once',
        );
      },
    },
    asked: {
      variant: 'confirm',
      description: 'It asks first, with the focus on what does no harm.',
      async play({ canvas, userEvent, args }) {
        await userEvent.click(canvas.getByRole('button', { name: 'Publish' }));
        const dialog = await canvas.findByRole('alertdialog', { name: 'Publish version 2.4?' });
        await expect(dialog).toContainElement(document.activeElement as HTMLElement);
        await expect(args.onAction).not.toHaveBeenCalled();
      },
    },
    confirmed: {
      variant: 'confirm',
      description: 'After a no nothing happens; after a yes the action is dispatched.',
      async play({ canvas, userEvent, args }) {
        await userEvent.click(canvas.getByRole('button', { name: 'Publish' }));
        await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
        await expect(args.onAction).not.toHaveBeenCalled();
        await userEvent.click(canvas.getByRole('button', { name: 'Publish' }));
        const dialog = await canvas.findByRole('alertdialog');
        const yes = [...dialog.querySelectorAll('button')].find(
          (one) => one.textContent === 'Publish',
        );
        await userEvent.click(yes ?? dialog);
        await expect(args.onAction).toHaveBeenCalledWith({ action: 'publish' });
        await expect(canvas.queryByRole('alertdialog')).toBeNull();
      },
    },
  },
};
