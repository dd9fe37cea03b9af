import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { deferred, mount } from '../../../test-support/mount.tsx';

const review = {
  type: 'card',
  title: 'Design review',
  hint: 'Due on Friday',
  onPress: { action: 'open' },
  buttons: [{ type: 'button', label: 'Edit', onPress: { action: 'edit' } }],
  children: [
    { type: 'text', children: ['Three comments are open.'] },
    { type: 'textinput', state: 'comment', placeholder: 'Comment' },
    { type: 'input', label: 'Done', element: { type: 'switch', state: 'done' } },
  ],
};

describe('a card with an action', () => {
  test('R32: a press anywhere on it presses it', async () => {
    const { screen, requests } = await mount(review);
    const card = screen.container.querySelector('.ck-card');
    const { right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
    const inCorner = document.elementFromPoint(right - 4, bottom - 4);
    expect(inCorner?.closest('button')).toHaveAccessibleName('Design review');
    await userEvent.click(card ?? document.body, { position: { x: 4, y: 4 } });
    expect(requests.map((request) => request.action)).toEqual([{ action: 'open' }]);
  });

  test('R32: is pressed by keyboard, as a button named by its title', async () => {
    const { screen, requests } = await mount(review);
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Design review' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(requests).toHaveLength(1));
  });

  test('R32: its buttons and controls do not press it', async () => {
    const { screen, instance, requests } = await mount(review);
    await screen.getByRole('button', { name: 'Edit' }).click();
    await userEvent.type(screen.getByRole('textbox'), 'Hello');
    await screen.getByText('Done').click();
    expect(requests.map((request) => request.action)).toEqual([{ action: 'edit' }]);
    expect(instance.getState()).toEqual({ comment: 'Hello', done: true });
  });

  test('R32: nothing that can be pressed stands inside of its button', async () => {
    const { screen } = await mount(review);
    const [press] = screen.container.querySelectorAll('.ck-card-press');
    expect(press?.querySelector('button, a, input, textarea, select')).toBeNull();
  });

  test('R15: is busy while its action runs', async () => {
    const { screen, requests } = await mount(review, { answer: () => deferred().promise });
    const press = screen.getByRole('button', { name: 'Design review' });
    await press.click();
    await expect.element(press).toHaveAttribute('aria-busy', 'true');
    await expect.element(press).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(requests).toHaveLength(1);
  });

  test('R11: keeps its button and what is typed in it while its head grows and shrinks', async () => {
    const { title, onPress, children } = review;
    const bare = { type: 'card', title, onPress, children };
    const rich = { ...review, icon: 'star' };
    const shown = [rich, { ...bare, hint: 'Soon' }, bare, { ...bare, icon: 'star' }, rich, bare];
    const { screen, instance } = await mount(bare, {
      answer: ({ state }) => ({
        element: { type: 'block', children: [shown.shift() ?? bare] },
        state,
        props: {},
      }),
    });
    const press = screen.getByRole('button', { name: 'Design review' });
    const field = screen.getByRole('textbox', { name: 'Comment' });
    const [button, input] = [press.element(), field.element()];
    await press.click();
    for (let left = shown.length; left > 0; left -= 1) {
      await expect.poll(() => instance.getSnapshot().busy.size).toBe(0);
      expect(press.element()).toBe(button);
      expect(field.element()).toBe(input);
      await expect.element(press).toHaveFocus();
      await userEvent.keyboard('{Enter}');
    }
  });

  test('R17: is disabled where it would open nothing', async () => {
    const { screen } = await mount({ ...review, onPress: { action: '@ui.url.open' } });
    await expect.element(screen.getByRole('button', { name: 'Design review' })).toBeDisabled();
  });

  test.each([
    ['its hint', { hint: 'Only a hint' }, 'Only a hint'],
    ['a word', {}, 'Open'],
  ])('without a title %s names it', async (_what, element, name) => {
    const { screen } = await mount({ type: 'card', onPress: { action: 'open' }, ...element });
    await expect.element(screen.getByRole('button', { name, exact: true })).toBeInTheDocument();
  });
});

describe('a card without an action', () => {
  test('R32: hint, icon and buttons show without a title', async () => {
    const { screen } = await mount({
      type: 'card',
      hint: [{ type: 'text', children: ['A hint'] }],
      icon: 'star',
      buttons: review.buttons,
    });
    await expect.element(screen.getByText('A hint')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Edit' })).toBeVisible();
    expect(screen.container.querySelector('.ck-card-icon svg')).toBeVisible();
    expect(screen.getByRole('button').elements()).toHaveLength(1);
  });

  test('R5: empty parts leave no empty box', async () => {
    const { screen } = await mount({
      type: 'card',
      title: '',
      hint: '',
      buttons: [],
      children: [],
    });
    expect(screen.container.querySelector('.ck-card')?.childElementCount).toBe(0);
  });
});
