import { expect, waitFor } from 'storybook/test';

import type { Canvas, Played } from './played.ts';

/** The editor, once it has come: until then a plain field holds its place. */
async function findEditor(canvas: Canvas): Promise<HTMLElement> {
  return waitFor(() => {
    const editor = canvas.getByRole('textbox');
    if (editor instanceof HTMLTextAreaElement) throw new Error('The editor is still to come.');
    return editor;
  });
}

export const codeblock: Played = {
  target: { variant: 'editable', find: findEditor },
  act: {
    variant: 'editable',
    async play({ canvas, userEvent }) {
      await userEvent.click(await findEditor(canvas));
      await userEvent.keyboard(' ');
      await userEvent.tab();
    },
  },
  stories: {
    edited: {
      variant: 'editable',
      description: 'What is typed goes to the state, and out when the editor is left.',
      async play({ canvas, userEvent, args }) {
        const editor = await findEditor(canvas);
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
