import { flushSync } from 'react-dom';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mount, show } from '../../test-support/mount.tsx';
import { ElementTree } from '../index.ts';
import { nextTreePart } from './next-tree-part.ts';

const { arrival, arrive } = vi.hoisted(() => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { arrival: promise, arrive: () => resolve() };
});

// A slow connection.
vi.mock('./next-tree.ts', async (importOriginal) => {
  await arrival;
  return importOriginal();
});

const field = (state: string) => ({ type: 'textinput', state });
const block = (...children: object[]) => ({ type: 'block', children });
const before = block(field('a'), field('b'));
const after = block(field('z'), { type: 'text', children: ['New'] }, field('b'), field('a'));

/** Types into the second field, and leaves the caret in the middle. */
async function typeInto(input: Element): Promise<void> {
  if (!(input instanceof HTMLInputElement)) throw new Error('It is no input.');
  await userEvent.type(input, 'Hello');
  input.setSelectionRange(2, 4);
}

/** What a person has in hand. */
function inHand(input: Element) {
  const { selectionStart, selectionEnd, value } = input as HTMLInputElement;
  return { isFocused: document.activeElement === input, selectionStart, selectionEnd, value };
}

const kept = { isFocused: true, selectionStart: 2, selectionEnd: 4, value: 'Hello' };

describe('R11: a tree that comes before what finds the last one in it again', () => {
  test('waits for it, whether it was answered, restored or passed, and nothing is lost', async () => {
    const { screen, instance } = await mount(before, {
      answer: ({ state }) => ({ element: after, state }),
    });
    expect(nextTreePart.getState().status).toBe('pending');
    const input = screen.getByRole('textbox', { name: 'b' }).element();
    await typeInto(input);
    const past = instance.getSnapshot();
    instance.dispatch({ action: 'next' }, { source: 'test' });
    await vi.waitFor(() => expect(instance.getSnapshot().element).not.toBe(past.element));
    flushSync(() => {});
    expect(screen.getByText('New').query()).toBeNull();
    expect(inHand(input)).toEqual(kept);

    // One back and forth meanwhile, as an inspector goes.
    const next = instance.getSnapshot();
    instance.restore(past);
    flushSync(() => {});
    instance.restore(next);
    flushSync(() => {});
    // What is typed into the tree that stands is typed.
    await userEvent.keyboard('y');
    expect(instance.getState()).toEqual({ b: 'Heyo' });

    const still = await show(<ElementTree element={before} />);
    const other = still.getByRole('textbox', { name: 'b' }).last().element();
    await still.rerender(<ElementTree element={after} />);
    expect(still.container.querySelectorAll('input')).toHaveLength(2);

    arrive();
    await expect.element(screen.getByText('New').first()).toBeVisible();
    await vi.waitFor(() => expect(still.container.querySelectorAll('input')).toHaveLength(3));
    expect(input.isConnected).toBe(true);
    expect(other.isConnected).toBe(true);
    expect(inHand(input)).toEqual({ ...kept, selectionStart: 3, selectionEnd: 3, value: 'Heyo' });
  });
});
