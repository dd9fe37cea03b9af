import { describe, expect, test } from 'vitest';

import { mount } from '../../../test-support/mount.tsx';

const controls = [
  ['textbox', { type: 'textinput', state: 'key' }],
  ['switch', { type: 'switch', state: 'key' }],
  ['checkbox', { type: 'checkbox', state: 'key', value: 'a' }],
  ['radio', { type: 'radio', state: 'key', value: 'a' }],
] as const;

describe.each(controls)('around a %s', (role, element) => {
  test('R34b: its label names the control, and its hint describes it', async () => {
    const { screen } = await mount({ type: 'input', label: 'Label', hint: 'Hint', element });
    const control = screen.getByRole(role, { name: 'Label', exact: true });
    await expect.element(control).toHaveAccessibleDescription('Hint');
  });

  test('R34b: a press on the label reaches the control', async () => {
    const { screen } = await mount({ type: 'input', label: 'Label', element });
    await screen.getByText('Label').click();
    await expect.element(screen.getByRole(role)).toHaveFocus();
  });

  test('R5: an empty label and hint leave the control its own name and no empty box', async () => {
    const { screen } = await mount({ type: 'input', label: '', hint: '', element });
    await expect.element(screen.getByRole(role)).toHaveAccessibleName('key');
    await expect.element(screen.getByRole(role)).not.toHaveAccessibleDescription();
    expect(screen.container.querySelector('.ck-label, .ck-hint')).toBeNull();
  });
});

describe('around a button', () => {
  const element = { type: 'button', label: 'Connect', onPress: { action: 'connect' } };

  test('R34b: the label says what it is about, the button what it does', async () => {
    const { screen } = await mount({ type: 'input', label: 'Account', hint: 'At GitHub', element });
    const button = screen.getByRole('button', { name: 'Account Connect' });
    await expect.element(button).toHaveAccessibleDescription('At GitHub');
  });

  test('R34b: a press on the label does not press it', async () => {
    const { screen, requests } = await mount({ type: 'input', label: 'Account', element });
    await screen.getByText('Account').click();
    expect(requests).toEqual([]);
  });
});

test('R34b: a hint can be an inline element', async () => {
  const hint = { type: 'link', target: { url: 'https://example.com/' }, children: ['Read more'] };
  const element = { type: 'textinput', state: 'key' };
  const { screen } = await mount({ type: 'input', label: 'Label', hint, element });
  await expect
    .element(screen.getByRole('link', { name: 'Read more' }))
    .toHaveAttribute('href', 'https://example.com/');
  await expect.element(screen.getByRole('textbox')).toHaveAccessibleDescription('Read more');
});

test('R5: a control without a reading leaves the label and says so in its place', async () => {
  const { screen } = await mount({
    type: 'input',
    label: 'Label',
    element: { type: 'slider', state: 'key' },
  });
  await expect.element(screen.getByText('Label')).toBeVisible();
  await expect.element(screen.getByText('“slider” cannot be shown')).toBeVisible();
});
