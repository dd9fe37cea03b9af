import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { whenLoaded } from '../../../test-support/when-loaded.ts';
import { deferred, mount, type MountOptions } from '../../../test-support/mount.tsx';

const code = { type: 'codeblock', state: 'source', content: 'one\ntwo', syntax: 'js' };
const drawing = { ...code, onContentChange: { action: 'draw', source: { $state: 'source' } } };

/** Shows code to edit, and waits for the editor that loads. */
async function mountEditor(element: object = code, options?: MountOptions) {
  const mounted = await mount(element, options);
  const { screen } = mounted;
  await whenLoaded(() => expect(screen.container.querySelector('.cm-content')).not.toBeNull());
  const editor = screen.getByRole('textbox');
  const text = () =>
    [...screen.container.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n');
  return { ...mounted, editor, text };
}

test('the style sheet that it brings has the nonce of the page', async () => {
  await mountEditor(code, { nonce: 'bm9uY2U=' });
  const nonces = [...document.head.querySelectorAll('style')].map(({ nonce }) => nonce);
  expect(nonces).toContain('bm9uY2U=');
});

describe('R29: its text', () => {
  test('R29, R34c: begins with its content, which seeds the state', async () => {
    const { instance, text } = await mountEditor();
    expect(text()).toBe('one\ntwo');
    expect(instance.getState()).toEqual({ source: 'one\ntwo' });
  });

  test.each([
    ['the state', 'mine', 'mine'],
    ['null as empty', null, ''],
    ['a number as text', 7, '7'],
  ])('R34c: shows %s', async (_name, source, shown) => {
    const { text } = await mountEditor(code, { state: { source } });
    expect(text()).toBe(shown);
  });

  test('R29: each key writes the state', async () => {
    const { instance, editor, requests } = await mountEditor();
    await editor.click();
    await userEvent.keyboard('{Control>}{End}{/Control}!');
    expect(instance.getState()).toEqual({ source: 'one\ntwo!' });
    await userEvent.keyboard('{Enter}x');
    expect(instance.getState()).toEqual({ source: 'one\ntwo!\nx' });
    expect(requests).toEqual([]);
  });

  test('R29: what is typed takes the place of what is selected, as one step', async () => {
    const { editor, instance, text } = await mountEditor();
    await editor.click();
    await userEvent.keyboard('{Control>}a{/Control}x');
    expect(text()).toBe('x');
    await userEvent.keyboard('y');
    expect(instance.getState()).toEqual({ source: 'xy' });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(text()).toBe('one\ntwo');
  });

  test('R29: line numbers begin where its element says', async () => {
    const { screen } = await mountEditor({ ...code, lineNumbers: 5 });
    await vi.waitFor(() =>
      expect(
        [...screen.container.querySelectorAll('.cm-line')].map((line) =>
          line.getAttribute('data-number'),
        ),
      ).toEqual(['5', '6']),
    );
  });

  test('R29: has the colours of its language', async () => {
    const { screen } = await mountEditor({ ...code, content: 'const a = 1' });
    await whenLoaded(() =>
      expect(screen.container.querySelector('.ck-token-keyword')).toHaveTextContent('const'),
    );
  });
});

describe('R14: what it tells', () => {
  test('R14: an edit goes out when the focus leaves, with the text of that moment', async () => {
    const { editor, requests } = await mountEditor({
      type: 'block',
      children: [drawing, { type: 'textinput', state: 'other' }],
    });
    await editor.nth(0).click();
    await userEvent.keyboard('{Control>}{End}{/Control}!?');
    expect(requests).toEqual([]);
    await editor.nth(1).click();
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]?.action).toEqual({ action: 'draw', source: 'one\ntwo!?' });
  });

  test('R14: several edits in a row are one request, a moment after the last', async () => {
    const { editor, requests } = await mountEditor(drawing);
    await editor.click();
    await userEvent.keyboard('{Control>}{End}{/Control}abc');
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]?.action).toEqual({ action: 'draw', source: 'one\ntwoabc' });
  });

  test('R15: it shows progress and stays editable', async () => {
    const answer = deferred();
    const { screen, instance, editor } = await mountEditor(drawing, {
      answer: () => answer.promise,
    });
    await editor.click();
    await userEvent.keyboard('{Control>}{End}{/Control}a');
    await vi.waitFor(() => expect(screen.container.querySelector('[aria-busy]')).not.toBeNull());
    await userEvent.keyboard('b');
    expect(instance.getState()).toEqual({ source: 'one\ntwoab' });
    answer.resolve({
      element: { type: 'block', children: [drawing] },
      state: { source: 'x' },
      props: {},
    });
    await vi.waitFor(() => expect(instance.getState()).toEqual({ source: 'one\ntwoab' }));
  });
});

describe('what comes from elsewhere', () => {
  test('R10: a new text from outside shows, and the caret keeps its place in what stays', async () => {
    const { instance, editor, text } = await mountEditor();
    await editor.click();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    instance.setState('source', 'zero\none\ntwo');
    await vi.waitFor(() => expect(text()).toBe('zero\none\ntwo'));
    await userEvent.keyboard('!');
    expect(instance.getState()).toEqual({ source: 'zero\none\ntwo!' });
  });

  test('R11: a new tree leaves focus and caret where they are', async () => {
    const { instance, screen, editor } = await mountEditor(code, {
      answer: (request) => ({
        element: {
          type: 'block',
          children: [
            { type: 'text', children: ['New'] },
            { ...code, lineNumbers: true },
          ],
        },
        state: request.state,
        props: {},
      }),
    });
    await editor.click();
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}');
    instance.dispatch({ action: 'number' });
    await expect.element(screen.getByText('New')).toBeVisible();
    await userEvent.keyboard('-');
    expect(instance.getState()).toEqual({ source: 'o-ne\ntwo' });
  });

  test('R29: without a value of its own it follows a bound content', async () => {
    const { instance, text } = await mountEditor(
      { ...code, content: { $state: 'draft' } },
      { state: { draft: 'a' } },
    );
    expect(text()).toBe('a');
    instance.setState('draft', 'b');
    await vi.waitFor(() => expect(text()).toBe('b'));
    instance.setState('source', 'c');
    await vi.waitFor(() => expect(text()).toBe('c'));
  });
});

describe('the keyboard', () => {
  const between = {
    type: 'block',
    children: [code, { type: 'button', label: 'Next', onPress: { action: 'next' } }],
  };

  test('Tab indents, and Escape before it leaves the editor', async () => {
    const { instance, screen, editor } = await mountEditor(between);
    await expect
      .element(editor)
      .toHaveAccessibleDescription('To leave the editor, press Escape and then Tab.');
    await editor.click();
    await userEvent.keyboard('{Control>}{Home}{/Control}{Tab}');
    expect(instance.getState()).toEqual({ source: '  one\ntwo' });
    await userEvent.keyboard('{Escape}{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
    expect(instance.getState()).toEqual({ source: '  one\ntwo' });
  });

  test('R20: in a modal the first Escape is the editor’s, and the second dismisses', async () => {
    const modal = { type: 'modal', title: 'Edit', children: [code] };
    const open = { action: '@ui.modal.open', componentId: 'edit', props: {} };
    const { screen, requests } = await mount(
      { type: 'button', label: 'Open', onPress: open },
      { answer: () => ({ element: modal, state: {}, props: {} }) },
    );
    await screen.getByRole('button', { name: 'Open' }).click();
    const dialog = screen.getByRole('dialog', { name: 'Edit' });
    await whenLoaded(() => expect(document.querySelector('dialog .cm-content')).not.toBeNull());
    await dialog.getByRole('textbox').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(requests).toHaveLength(1);
  });
});

describe('its name', () => {
  test('R34b: is the label of its input, with the hint as description', async () => {
    const { editor } = await mountEditor({
      type: 'input',
      label: 'Diagram',
      hint: 'In Mermaid',
      element: code,
    });
    await expect.element(editor).toHaveAccessibleName('Diagram');
    await expect.element(editor).toHaveAccessibleDescription(/In Mermaid/);
  });

  test('R34b: a bare one is named by its language', async () => {
    const { editor } = await mountEditor();
    await expect.element(editor).toHaveAccessibleName('Code: js');
  });
});
