import { describe, expect, it } from 'vitest';

import { createSampleRender, editablePage, elementsOf, requestFor } from './render-sample.ts';

const { render } = createSampleRender('note');

const typed = { title: 'Groceries', text: 'Apples and **pears**' };

describe('the note', () => {
  it('R4: begins with what the page holds', async () => {
    const output = await render(requestFor('note', { props: typed }));
    expect(output.state).toEqual(typed);
    expect(elementsOf(output, 'textinput').map(({ state }) => state)).toEqual(['title', 'text']);
  });

  it('R13: saves what was typed, and says so', async () => {
    const output = await render(
      requestFor('note', { state: typed, action: { action: 'save', ...typed } }),
    );
    expect(output.props).toEqual(typed);
    expect(output.state).toEqual({ ...typed, answer: 'Saved “Groceries”, 3 words.' });
    expect(elementsOf(output, 'hint').at(-1)?.children).toEqual([
      { type: 'text', children: ['Saved “Groceries”, 3 words.'] },
    ]);
  });

  it('its button carries the bindings of both inputs', async () => {
    const [button] = elementsOf(await render(requestFor('note')), 'button');
    expect(button?.onPress).toEqual({
      action: 'save',
      title: { $state: 'title' },
      text: { $state: 'text' },
    });
  });

  it.each([
    [{ text: '  ' }, 'There is nothing to save yet. Write the note first.'],
    [{}, 'There is nothing to save yet. Write the note first.'],
    [
      { title: 'a'.repeat(81), text: 'Text' },
      'A title has at most 80 characters; this one has 81.',
    ],
  ])('R37: refuses %j with a message', async (fields, message) => {
    await expect(
      render(requestFor('note', { action: { action: 'save', ...fields } })),
    ).rejects.toMatchObject({ status: 400, message });
  });

  it('its menu pins it through the page’s own props', async () => {
    const { element } = await render(requestFor('note', { props: typed }));
    const pin = element.type === 'block' ? element.controls?.[0] : undefined;
    const onPress = { action: '@editor.node.updateProps', props: { pinned: true } };
    expect(pin).toMatchObject({ label: 'Pin', onPress });

    const pinned = await render(requestFor('note', { props: typed, action: onPress }));
    expect(pinned.props).toEqual({ ...typed, pinned: true });
    expect(pinned.element).toMatchObject({ controls: [{ label: 'Unpin' }, expect.any(Array)] });
  });

  it('is cleared after a question', async () => {
    const { element } = await render(requestFor('note', { props: typed }));
    expect(element).toMatchObject({ controls: [{}, [{ confirm: { style: 'danger' } }]] });
    const cleared = await render(
      requestFor('note', { props: typed, state: typed, action: { action: 'clear' } }),
    );
    expect(cleared.props).toEqual({ title: '', text: '' });
    expect(cleared.state).toMatchObject({ title: '', text: '' });
  });

  it('is read where the page cannot be edited', async () => {
    const context = { ...editablePage, editable: false };
    const output = await render(requestFor('note', { props: typed, context }));
    expect(output.element).toMatchObject({ type: 'block', children: [{ title: 'Groceries' }] });
    expect(elementsOf(output, 'markdown')).toEqual([{ type: 'markdown', content: typed.text }]);
    expect(elementsOf(output, 'textinput')).toEqual([]);
    await render(requestFor('note', { context }));
  });
});
