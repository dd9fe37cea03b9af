import { expect, waitFor } from 'storybook/test';

import type { Played } from './played.ts';

export const codeblock: Played = {
  target: { variant: 'editable', find: (canvas) => canvas.findByRole('textbox') },
  act: {
    variant: 'editable',
    async play({ canvas, userEvent }) {
      await userEvent.click(await canvas.findByRole('textbox'));
      await userEvent.keyboard(' ');
      await userEvent.tab();
    },
  },
  stories: {
    edited: {
      variant: 'editable',
      description: 'What is typed goes to the state, and out when the editor is left.',
      async play({ canvas, userEvent, args }) {
        const editor = await canvas.findByRole('textbox');
        await userEvent.click(editor);
        await userEvent.keyboard('// ');
        await expect(editor).toHaveTextContent('//');
        await waitFor(() =>
          expect(args.onAction).toHaveBeenCalledWith(
            expect.objectContaining({
              action: 'validate',
              request: expect.stringContaining('//') as unknown,
            }),
          ),
        );
      },
    },
  },
};
