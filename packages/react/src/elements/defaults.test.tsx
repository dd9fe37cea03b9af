import { describe, expect, test } from 'vitest';

import { deferred, mount } from '../../test-support/mount.tsx';
import { whenLoaded } from '../../test-support/when-loaded.ts';

// What holds where an element, or the state that it is bound to, says nothing.

const press = { type: 'button', label: 'Press', onPress: { action: 'press' } };
const field = (more: object) => ({ type: 'textinput', state: 'a', ...more });

/** How two buttons look, for as far as a style goes. */
function looksOf(button: Element): readonly string[] {
  const { backgroundColor, color, borderTopColor } = getComputedStyle(button);
  return [backgroundColor, color, borderTopColor];
}

describe('styles', () => {
  test('R34a: a button without one is secondary, and no other is', async () => {
    const styles = [undefined, 'secondary', 'primary', 'danger'];
    const { screen } = await mount({
      type: 'vstack',
      children: styles.map((style) => ({ ...press, style })),
    });
    const [absent, ...named] = screen.getByRole('button').elements().map(looksOf);
    expect(named.map((looks) => looks.join() === absent?.join())).toEqual([true, false, false]);
  });

  test.each([
    [undefined, 'primary'],
    ['primary', 'primary'],
    ['danger', 'danger'],
  ] as const)(
    'R24, R34c: a question of style %s goes ahead by a %s button',
    async (style, name) => {
      const confirm = { title: 'Sure?', text: 'For good.', confirm: 'Go ahead', style };
      const { screen } = await mount({ ...press, confirm });
      await screen.getByRole('button').click();
      const dialog = screen.getByRole('alertdialog', { name: 'Sure?' });
      await expect.element(dialog.getByText('For good.')).toBeVisible();
      await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toBeVisible();
      const ahead = dialog.getByRole('button', { name: 'Go ahead' });
      await expect.element(ahead).toHaveAttribute('data-style', name);
    },
  );
});

test.each(['hstack', 'vstack'])('R34a: a box grows by its share in a %s', async (type) => {
  const boxes = [undefined, 0, 1, 3].map((grow) => ({ type: 'box', grow, children: [press] }));
  const { screen } = await mount({ type, children: boxes });
  const shares = [...screen.container.querySelectorAll('.ck-box')].map(
    (box) => getComputedStyle(box).flexGrow,
  );
  expect(shares).toEqual(['0', '0', '1', '3']);
});

describe('names', () => {
  test('R34b: a bare switch is named by its state key', async () => {
    const { screen } = await mount({ type: 'switch', state: 'notify' });
    await expect.element(screen.getByRole('switch')).toHaveAccessibleName('notify');
  });

  test('R34b: a text input in an input goes by the label of that', async () => {
    const { screen } = await mount({
      type: 'input',
      label: 'Outer',
      element: field({ label: 'Own', placeholder: 'Type' }),
    });
    await expect.element(screen.getByRole('textbox')).toHaveAccessibleName('Outer');
  });
});

describe('R34c: bindings that nothing is bound to', () => {
  const absent = { $state: 'nothing' };

  test('R34c: code and Markdown are empty', async () => {
    const { screen } = await mount({
      type: 'vstack',
      children: [
        { type: 'codeblock', content: absent },
        { type: 'markdown', content: absent },
      ],
    });
    await expect.element(screen.getByRole('group', { name: 'Code' })).toBeInTheDocument();
    expect(screen.container.querySelector('.ck-vstack')!.textContent).toBe('');
  });

  test('R34c: a query has no value', async () => {
    const url = { host: 'a.example', pathname: '/b', query: { q: absent, kind: 'c' } };
    const { screen } = await mount({ type: 'link', target: { url }, children: ['Read'] });
    const href = screen.getByRole('link').element().getAttribute('href');
    expect(new URL(href!).searchParams.get('q') ?? '').toBe('');
    expect(href).toContain('kind=c');
  });

  test('R12: an action goes without the key', async () => {
    const { screen, requests } = await mount({
      ...press,
      onPress: { action: 'press', value: absent, list: [1, absent] },
    });
    await screen.getByRole('button').click();
    expect(JSON.parse(JSON.stringify(requests[0]?.action))).toEqual({
      action: 'press',
      list: [1, null],
    });
  });
});

describe('while onValueChange runs', () => {
  test('R15: newer changes of a switch become one, with the last value', async () => {
    const answer = deferred();
    const onValueChange = { action: 'save', notify: { $state: 'notify' } };
    const element = { type: 'switch', state: 'notify', onValueChange };
    const { screen, requests, instance } = await mount(element, { answer: () => answer.promise });
    const control = screen.getByRole('switch');
    for (let count = 0; count < 4; count += 1) await control.click();
    expect(requests).toHaveLength(1);
    expect(instance.getState()).toEqual({ notify: false });
    answer.resolve({ element: { type: 'block', children: [element] }, state: {}, props: {} });
    await expect.element(control).not.toHaveAttribute('aria-busy');
    expect(requests.map(({ action }) => action)).toEqual([
      { action: 'save', notify: true },
      { action: 'save', notify: false },
    ]);
  });

  test('R15: a select that is busy takes another choice', async () => {
    const answer = deferred();
    const element = {
      type: 'select',
      state: 'size',
      onValueChange: { action: 'save', size: { $state: 'size' } },
      options: ['small', 'medium', 'large'].map((id) => ({ id, label: id })),
    };
    const { screen, requests } = await mount(element, { answer: () => answer.promise });
    const control = screen.getByRole('combobox');
    for (const size of ['small', 'medium', 'large']) await control.selectOptions(size);
    await expect.element(control).toHaveValue('large');
    expect(requests).toHaveLength(1);
    answer.resolve({ element: { type: 'block', children: [element] }, state: {}, props: {} });
    await whenLoaded(() => expect(requests).toHaveLength(2));
    expect(requests[1]?.action).toEqual({ action: 'save', size: 'large' });
  });
});
