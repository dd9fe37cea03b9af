import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mount } from '../../../test-support/mount.tsx';

const code = {
  type: 'codeblock',
  state: 'source',
  content: 'one\ntwo',
  onContentChange: { action: 'draw', source: { $state: 'source' } },
};

// The editor that never comes: a lost connection, or a policy that forbids it.
vi.mock('./create-editor.ts', () => {
  throw new Error('Not to be had');
});

describe('while the editor is not there', () => {
  test('R29: a text area works in its place, and the host app is told', async () => {
    const onError = vi.fn<(error: { kind: string }) => void>();
    const { screen, instance, requests } = await mount(
      { type: 'input', label: 'Diagram', element: code },
      { onError },
    );
    const area = screen.getByRole('textbox', { name: 'Diagram' });
    await expect.element(area).toHaveValue('one\ntwo');
    await vi.waitFor(() => expect(onError).toHaveBeenCalled());
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ kind: 'view', elementType: 'codeblock' });

    await area.click();
    await userEvent.keyboard('{Control>}{End}{/Control}!');
    expect(instance.getState()).toEqual({ source: 'one\ntwo!' });
    await userEvent.tab();
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]?.action).toEqual({ action: 'draw', source: 'one\ntwo!' });
  });
});
