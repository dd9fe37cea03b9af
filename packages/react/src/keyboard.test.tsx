// What a person does without a mouse, one script for each kind of element (WCAG 2.2, 2.1.1, 2.1.2,
// 2.4.3, 3.2.1, 4.1.2, 4.1.3).
import type { RenderRequest } from '@contentkit/schema/reader';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { drawn, showsFocus } from '../test-support/controls.ts';
import { mountCombobox } from '../test-support/mount-combobox.ts';
import { deferred, mount } from '../test-support/mount.tsx';
import { whenLoaded } from '../test-support/when-loaded.ts';
import type { LoadOptions, Navigation } from './index.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const press = (keys: string) => userEvent.keyboard(keys);

const question = { title: 'Sure?', text: 'It cannot be undone.', confirm: 'Go on' };

const text = (content: string) => ({ type: 'text', children: [content] });

/** What a screen reader would read out of the regions that tell what happens. */
const said = (container: Element) =>
  [...container.querySelectorAll('[role="status"]')].map((region) => region.textContent).join('');

describe('a button', () => {
  const save = { type: 'button', label: 'Save', onPress: { action: 'save' } };

  test('R15: while it is busy it keeps the focus, and that is said where something was before', async () => {
    const answer = deferred();
    const { screen, requests } = await mount(save, { answer: () => answer.promise });
    const region = screen.getByRole('status').element();
    const button = screen.getByRole('button', { name: 'Save' });
    await press('{Tab}');
    await expect.element(button).toHaveFocus();
    await press('{Enter}');
    await expect.element(button).toHaveAttribute('aria-busy', 'true');
    await expect.element(button).toHaveFocus();
    await expect.element(region).toHaveTextContent('Loading…');
    await press(' ');
    expect(requests).toHaveLength(1);
    answer.resolve({ element: { type: 'block', children: [save] }, state: {}, props: {} });
    await expect.element(region).toBeEmptyDOMElement();
    await expect.element(button).toHaveFocus();
  });

  test('R16: a failure is said there, and Retry is the next stop', async () => {
    let isBroken = true;
    const { screen, requests } = await mount(save, {
      answer: () => {
        if (isBroken) throw new Error('The disk is full.');
        return { element: { type: 'block', children: [save] }, state: {}, props: {} };
      },
    });
    const region = screen.getByRole('status').element();
    await press('{Tab}{Enter}');
    await expect.element(region).toHaveTextContent('Something went wrong. The disk is full.Retry');
    await expect.element(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
    await press('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Retry' })).toHaveFocus();
    isBroken = false;
    await press('{Enter}');
    await vi.waitFor(() => expect(requests).toHaveLength(2));
    await expect.element(screen.getByRole('button', { name: 'Retry' })).not.toBeInTheDocument();
    expect(screen.container.contains(document.activeElement)).toBe(true);
  });

  test('R15: typing on while an edit is sent is not interrupted by a word about it', async () => {
    const element = {
      type: 'codeblock',
      state: 'code',
      content: '',
      onContentChange: { action: 'draw' },
    };
    const { screen, requests } = await mount(element, { answer: () => deferred().promise });
    await whenLoaded(() => expect(screen.container.querySelector('.cm-content')).not.toBeNull());
    await press('{Tab}a');
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(screen.container.querySelector('[aria-busy]')).not.toBeNull();
    expect(said(screen.container)).not.toContain('Loading…');
  });

  test('R24: a question takes the focus to its refusal, and gives it back', async () => {
    const { screen, requests } = await mount({ ...save, confirm: question });
    await press('{Tab}{Enter}');
    const dialog = screen.getByRole('alertdialog', { name: 'Sure?' });
    await expect.element(dialog).toHaveAccessibleDescription('It cannot be undone.');
    await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await press('{Tab}');
    await expect.element(dialog.getByRole('button', { name: 'Go on' })).toHaveFocus();
    await press('{Enter}');
    await expect.element(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
    await vi.waitFor(() => expect(requests).toHaveLength(1));
  });

  test('when it goes with what it did, the focus stays where it stood', async () => {
    const remove = { ...save, label: 'Remove', confirm: question };
    const list = (...children: object[]) => ({
      type: 'block',
      children: [
        { type: 'vstack', children: [text('Notes'), ...children] },
        { type: 'textinput', state: 'other' },
      ],
    });
    const { screen } = await mount(list(remove), {
      answer: () => ({ element: list(), state: {}, props: {} }),
    });
    await press('{Tab}{Enter}');
    await press('{Tab}{Enter}');
    await expect.element(screen.getByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
    await vi.waitFor(() => expect(document.activeElement).toHaveClass('ck-vstack'));
    await press('{Tab}');
    await expect.element(screen.getByRole('textbox')).toHaveFocus();
  });
});

describe('a tooltip (1.4.13)', () => {
  const save = { type: 'button', label: 'Save', tooltip: 'Keeps it', onPress: { action: 'save' } };
  const tooltip = () => document.querySelector('.ck-tooltip');

  test('shows on focus and goes with it', async () => {
    const { screen } = await mount({ type: 'vstack', children: [save, { ...save, tooltip: '' }] });
    await press('{Tab}');
    await vi.waitFor(() => expect(tooltip()).toHaveTextContent('Keeps it'));
    await expect.element(screen.getByRole('button').nth(0)).toHaveAccessibleDescription('Keeps it');
    await press('{Tab}');
    await vi.waitFor(() => expect(tooltip()).toBeNull());
  });

  test('goes on Escape, which closes nothing else', async () => {
    const modal = { type: 'modal', title: 'Upper', children: [save] };
    const { screen } = await mount(
      { ...save, tooltip: '', onPress: { action: '@ui.modal.open', componentId: 'm' } },
      { answer: () => ({ element: modal, state: {}, props: {} }) },
    );
    await press('{Tab}{Enter}');
    const dialog = screen.getByRole('dialog');
    await expect.element(dialog.getByRole('button', { name: 'Save' })).toHaveFocus();
    await vi.waitFor(() => expect(tooltip()).not.toBeNull());
    await press('{Escape}');
    await vi.waitFor(() => expect(tooltip()).toBeNull());
    await expect.element(dialog).toBeVisible();
    await press('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('stays while the pointer is on it, and while the focus is on its button', async () => {
    const { screen } = await mount(save);
    const button = screen.getByRole('button');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await button.hover();
    await vi.waitFor(() => expect(tooltip()).not.toBeNull());
    await userEvent.hover(tooltip()!);
    vi.advanceTimersByTime(10_000);
    await drawn();
    expect(tooltip()).not.toBeNull();
    await userEvent.hover(document.body, { position: { x: 300, y: 300 } });
    vi.advanceTimersByTime(10_000);
    await vi.waitFor(() => expect(tooltip()).toBeNull());

    await press('{Tab}');
    await vi.waitFor(() => expect(tooltip()).not.toBeNull());
    await button.hover();
    await userEvent.hover(document.body, { position: { x: 300, y: 300 } });
    vi.advanceTimersByTime(10_000);
    await drawn();
    expect(tooltip()).not.toBeNull();
  });

  test('stays with a button that the focus has scrolled into view', async () => {
    const lines = Array.from({ length: 80 }, (_, index) => text(`Line ${index}`));
    const { screen } = await mount({ type: 'block', children: [...lines, save] });
    await press('{Tab}');
    await expect.element(screen.getByRole('button')).toBeInViewport();
    await drawn();
    const { bottom } = tooltip()!.getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(window.innerHeight);
    window.scrollTo(0, 0);
    await vi.waitFor(() => expect(tooltip()).toBeNull());
  });

  test('of a button that is disabled is reached by keyboard, too', async () => {
    const { screen, requests } = await mount({ ...save, disabled: true });
    const button = screen.getByRole('button', { name: 'Save' });
    await press('{Tab}');
    await expect.element(button).toHaveFocus();
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    await vi.waitFor(() => expect(tooltip()).toHaveTextContent('Keeps it'));
    expect(showsFocus(button.element())).toBe(true);
    await press('{Enter}');
    await press(' ');
    expect(requests).toEqual([]);
  });
});

describe('a card', () => {
  const card = {
    type: 'card',
    title: 'Review',
    hint: 'Due on Friday',
    onPress: { action: 'open' },
    buttons: [{ type: 'button', label: 'Edit', onPress: { action: 'edit' } }],
    children: [{ type: 'textinput', state: 'comment' }],
  };

  test('R32: is a button, then come its buttons and its content', async () => {
    const { screen, requests } = await mount(card);
    const main = screen.getByRole('button', { name: 'Review' });
    await press('{Tab}');
    await expect.element(main).toHaveFocus();
    await expect.element(main).toHaveAccessibleDescription('Due on Friday');
    await press('{Enter}');
    await vi.waitFor(() => expect(requests[0]?.action).toEqual({ action: 'open' }));
    await press('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Edit' })).toHaveFocus();
    await press(' ');
    await vi.waitFor(() => expect(requests[1]?.action).toEqual({ action: 'edit' }));
    await press('{Tab}');
    await expect.element(screen.getByRole('textbox')).toHaveFocus();
    await press('{Enter}');
    expect(requests).toHaveLength(2);
  });

  test('is a group with its title as name where it has a content', async () => {
    const { screen } = await mount(card);
    const group = screen.getByRole('group', { name: 'Review' });
    await expect.element(group.getByRole('textbox')).toBeVisible();
  });
});

describe('a checkbox', () => {
  const box = (more: object = {}) => ({
    type: 'input',
    label: 'Mail',
    hint: 'Once a week',
    element: { type: 'checkbox', state: 'ways', value: 'mail', ...more },
  });

  test('R9: Space ticks it', async () => {
    const { screen, instance } = await mount(box());
    const control = screen.getByRole('checkbox', { name: 'Mail' });
    await expect.element(control).toHaveAccessibleDescription('Once a week');
    await press('{Tab} ');
    await expect.element(control).toBeChecked();
    expect(instance.getState()).toEqual({ ways: ['mail'] });
  });

  test('R24: Space asks, Escape leaves it as it was, and the focus returns', async () => {
    const { screen, instance } = await mount(box({ confirm: question }));
    const control = screen.getByRole('checkbox');
    await press('{Tab} ');
    await expect.element(screen.getByRole('alertdialog')).toBeVisible();
    expect(instance.getState()).toEqual({});
    await press('{Escape}');
    await expect.element(control).toHaveFocus();
    await expect.element(control).not.toBeChecked();
    await press(' ');
    await expect.element(screen.getByRole('alertdialog')).toBeVisible();
    await press('{Tab}{Enter}');
    await expect.element(control).toHaveFocus();
    await expect.element(control).toBeChecked();
  });
});

describe('radios', () => {
  const choice = (label: string, value: string | number, more: object = {}) => ({
    type: 'input',
    label,
    element: { type: 'radio', state: 'plan', value, ...more },
  });
  const apart = (more: object = {}) => ({
    type: 'block',
    children: [
      { type: 'textinput', state: 'before' },
      { type: 'card', title: 'For one', children: [choice('Solo', 'solo')] },
      text('Between'),
      {
        type: 'card',
        title: 'For several',
        children: [{ type: 'vstack', children: [choice('Team', 2, more), choice('Two', '2')] }],
      },
    ],
  });

  test('R9: of one state key are one group, wherever they stand and whatever their values', async () => {
    const { screen, instance } = await mount(apart(), { state: { plan: 'solo' } });
    const focused = (name: string) =>
      expect.element(screen.getByRole('radio', { name })).toHaveFocus();
    await press('{Tab}{Tab}');
    await focused('Solo');
    await press('{ArrowDown}');
    await focused('Team');
    expect(instance.getState()).toEqual({ plan: 2 });
    await press('{ArrowRight}');
    await focused('Two');
    expect(instance.getState()).toEqual({ plan: '2' });
    await expect.element(screen.getByRole('radio', { name: 'Team' })).not.toBeChecked();
    await press('{ArrowDown}');
    await focused('Solo');
    await press('{ArrowUp}');
    await focused('Two');
    await press('{Shift>}{Tab}{/Shift}');
    await expect.element(screen.getByRole('textbox')).toHaveFocus();
  });

  test('R24: an arrow key asks, and changes nothing until the answer', async () => {
    const { screen, instance } = await mount(apart({ confirm: question }), {
      state: { plan: 'solo' },
    });
    const solo = screen.getByRole('radio', { name: 'Solo' });
    const team = screen.getByRole('radio', { name: 'Team' });
    await press('{Tab}{Tab}{ArrowDown}');
    await expect.element(screen.getByRole('alertdialog')).toBeVisible();
    expect(instance.getState()).toEqual({ plan: 'solo' });
    expect(solo.element()).toBeChecked();
    expect(team.element()).not.toBeChecked();
    await press('{Escape}');
    await expect.element(screen.getByRole('alertdialog')).not.toBeInTheDocument();
    await expect.element(team).toHaveFocus();
    await expect.element(solo).toBeChecked();
    expect(instance.getState()).toEqual({ plan: 'solo' });
    await press(' ');
    await expect.element(screen.getByRole('alertdialog')).toBeVisible();
    await press('{Tab}{Enter}');
    await expect.element(team).toBeChecked();
    await expect.element(team).toHaveFocus();
    expect(instance.getState()).toEqual({ plan: 2 });
    await press('{ArrowDown}');
    await expect.element(screen.getByRole('radio', { name: 'Two' })).toBeChecked();
  });

  test('in a card are a group with its title as name', async () => {
    const { screen } = await mount(apart());
    const group = screen.getByRole('group', { name: 'For several' });
    await expect.element(group.getByRole('radio', { name: 'Team' })).toBeVisible();
  });
});

describe('a switch', () => {
  const notify = (more: object = {}) => ({
    type: 'input',
    label: 'Notify',
    element: { type: 'switch', state: 'on', onValueChange: { action: 'set' }, ...more },
  });

  test('R15: Space turns it, and while that is sent it is busy, said so, and can be turned back', async () => {
    const { screen, instance } = await mount(notify(), { answer: () => deferred().promise });
    const control = screen.getByRole('switch', { name: 'Notify' });
    await press('{Tab} ');
    await expect.element(control).toHaveAttribute('aria-busy', 'true');
    await expect.element(control).toHaveFocus();
    await vi.waitFor(() => expect(said(screen.container)).toContain('Loading…'));
    await press(' ');
    expect(instance.getState()).toEqual({ on: false });
  });

  test('R24: a refused one keeps its value', async () => {
    const { screen, instance, requests } = await mount(notify({ confirm: question }));
    await press('{Tab} ');
    await expect.element(screen.getByRole('alertdialog')).toBeVisible();
    await press('{Enter}');
    await expect.element(screen.getByRole('switch')).toHaveFocus();
    await expect.element(screen.getByRole('switch')).not.toBeChecked();
    expect(instance.getState()).toEqual({});
    expect(requests).toEqual([]);
  });
});

describe('a select', () => {
  const options = [
    { id: 'red', label: 'Red' },
    { id: 'green', label: 'Green' },
    { id: 'blue', label: 'Blue' },
  ];
  const select = { type: 'select', state: 'colour', options };
  const active = (field: Element) =>
    document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;

  test('with a plain list: arrow keys and letters choose, and Home clears', async () => {
    const { screen, instance } = await mount(select);
    await press('{Tab}');
    await expect.element(screen.getByRole('combobox')).toHaveFocus();
    await press('{ArrowDown}');
    expect(instance.getState()).toEqual({ colour: 'red' });
    await press('b');
    expect(instance.getState()).toEqual({ colour: 'blue' });
    await press('{Home}');
    expect(instance.getState()).toEqual({ colour: null });
  });

  test('to type in: opens, moves, chooses, clears and closes, with the focus in its field', async () => {
    const { field, instance } = await mountCombobox({ ...select, acceptInput: true });
    const element = field.element();
    await press('{Tab}');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await press('{ArrowDown}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    await expect.element(field).toHaveAccessibleName('Choice');
    await vi.waitFor(() => expect(active(element)).toBe('Red'));
    const list = document.getElementById(element.getAttribute('aria-controls') ?? '');
    expect(list).toHaveAttribute('role', 'listbox');
    await press('{ArrowDown}');
    await vi.waitFor(() => expect(active(element)).toBe('Green'));
    await press('{Enter}');
    await expect.element(field).toHaveValue('Green');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    expect(instance.getState()).toEqual({ colour: 'green' });
    await press('{ArrowDown}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    await press('{Escape}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    expect(instance.getState()).toEqual({ colour: 'green' });
    await press('{Control>}a{/Control}{Delete}');
    await press('{Tab}');
    await vi.waitFor(() => expect(instance.getState()).toEqual({ colour: null }));
    await expect.element(field).toHaveValue('');
  });

  test('R9: several choices are taken back by Backspace, or one by one with the arrow keys', async () => {
    const { screen, field, instance } = await mountCombobox(
      { ...select, multiple: true },
      { state: { colour: ['red', 'green', 'blue'] } },
    );
    await press('{Tab}');
    await expect.element(field).toHaveFocus();
    await press('{Backspace}');
    expect(instance.getState()).toEqual({ colour: ['red', 'green'] });
    await press('{ArrowLeft}{ArrowLeft}');
    await vi.waitFor(() => expect(document.activeElement).toHaveTextContent('Red'));
    expect(document.activeElement).toHaveAccessibleName('Red');
    await press('{Delete}');
    expect(instance.getState()).toEqual({ colour: ['green'] });
    await press('{ArrowRight}');
    await press('{ArrowRight}');
    await expect.element(field).toHaveFocus();
    await press('{Backspace}');
    expect(instance.getState()).toEqual({ colour: [] });
    await expect.element(screen.getByRole('button', { name: 'Clear' })).not.toBeInTheDocument();
    await expect.element(field).toHaveFocus();
  });

  test('R27: what was typed is an option like the others', async () => {
    const { field, instance } = await mountCombobox({ ...select, acceptInput: true });
    await press('{Tab}purple');
    await vi.waitFor(() => expect(active(field.element())).toBe('Use “purple”'));
    await press('{Enter}');
    expect(instance.getState()).toEqual({ colour: 'purple' });
    await expect.element(field).toHaveFocus();
  });

  test('R27: loading, nothing found and failure are said where something was before', async () => {
    let answer = deferred();
    const asked: string[] = [];
    const loadOptions: LoadOptions = (_source, { query }) => {
      asked.push(query);
      return answer.promise as Promise<typeof options>;
    };
    const { screen, field } = await mountCombobox(
      { ...select, options: { source: 'openapi' } },
      { loadOptions },
    );
    const regions = [...screen.container.querySelectorAll('.ck-select [role="status"]')];
    const told = () =>
      regions
        .filter((region) => !region.closest('[aria-hidden="true"]'))
        .map((region) => region.textContent)
        .join('');
    await press('{Tab}{ArrowDown}');
    await vi.waitFor(() => expect(told()).toBe('Loading…'));
    answer.resolve(options);
    await vi.waitFor(() => expect(told()).toBe(''));
    answer = deferred();
    await press('zzz');
    await vi.waitFor(() => expect(told()).toBe('Loading…'));
    answer.resolve([]);
    await vi.waitFor(() => expect(told()).toBe('Nothing matches “zzz”'));
    answer = deferred();
    await press('y');
    await vi.waitFor(() => expect(asked.at(-1)).toBe('zzzy'));
    expect(told()).toBe('Loading…');
    answer.reject(new Error('The list is locked.'));
    await vi.waitFor(() => expect(told()).toContain('The list is locked.'));
    await expect.element(field).toHaveFocus();
    await press('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Retry' })).toHaveFocus();
    const before = asked.length;
    answer = deferred();
    answer.resolve(options);
    await press('{Enter}');
    await expect.element(field).toHaveFocus();
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before));
    await vi.waitFor(() => expect(told()).not.toContain('The list is locked.'));
  });
});

describe('a text input', () => {
  test('R7: Enter leaves a line as it is and begins another in several, and Tab leaves both', async () => {
    const { screen, instance, requests } = await mount({
      type: 'vstack',
      children: [
        { type: 'textinput', state: 'title', label: 'Title' },
        { type: 'textinput', state: 'text', label: 'Text', multiline: true },
      ],
    });
    await press('{Tab}a{Enter}b');
    await press('{Tab}');
    await expect.element(screen.getByRole('textbox', { name: 'Text' })).toHaveFocus();
    await press('a{Enter}b{Tab}');
    await expect.element(screen.getByRole('textbox', { name: 'Text' })).not.toHaveFocus();
    expect(instance.getState()).toEqual({ title: 'ab', text: 'a\nb' });
    expect(requests).toEqual([]);
  });
});

describe('code to edit (2.1.2)', () => {
  const between = {
    type: 'block',
    children: [
      { type: 'textinput', state: 'before' },
      { type: 'codeblock', state: 'code', content: 'one' },
      { type: 'textinput', state: 'after' },
    ],
  };
  const help = 'To leave the editor, press Escape and then Tab.';

  test('Tab indents, and whoever presses it is told the way out', async () => {
    const { screen, instance } = await mount(between);
    await whenLoaded(() => expect(screen.container.querySelector('.cm-content')).not.toBeNull());
    const editor = screen.getByRole('textbox').nth(1);
    await expect.element(editor).toHaveAccessibleDescription(help);
    await press('{Tab}{Tab}');
    await expect.element(editor).toHaveFocus();
    expect(screen.getByText(help).element().getBoundingClientRect().width).toBeLessThan(2);
    await press('{Tab}');
    expect(instance.getState()).toMatchObject({ code: '  one' });
    await vi.waitFor(() =>
      expect(screen.getByText(help).element().getBoundingClientRect().width).toBeGreaterThan(100),
    );
    await press('{Escape}');
    // However long somebody takes for it.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    await press('{Tab}');
    await expect.element(screen.getByRole('textbox').nth(2)).toHaveFocus();
    expect(screen.getByText(help).element().getBoundingClientRect().width).toBeLessThan(2);
    expect(instance.getState()).toMatchObject({ code: '  one' });
  });

  test('Escape and Shift with Tab go back, and typing on makes Tab indent again', async () => {
    const { screen, instance } = await mount(between);
    await whenLoaded(() => expect(screen.container.querySelector('.cm-content')).not.toBeNull());
    await press('{Tab}{Tab}{Escape}');
    await press('{Shift>}{Tab}{/Shift}');
    await expect.element(screen.getByRole('textbox').nth(0)).toHaveFocus();
    await press('{Tab}{Escape}x{Tab}');
    await expect.element(screen.getByRole('textbox').nth(1)).toHaveFocus();
    expect(instance.getState()).toMatchObject({ code: '  xone' });
  });
});

describe('a stepper', () => {
  const stepper = (activeStep: string) => ({
    type: 'block',
    children: [
      { type: 'textinput', state: 'outside', placeholder: 'Outside' },
      {
        type: 'stepper',
        activeStep,
        onStepChange: { action: 'move' },
        onComplete: { action: 'finish' },
        children: ['One', 'Two'].map((title) => ({
          type: 'step',
          id: title,
          title,
          next: true,
          children: [{ type: 'textinput', state: title, placeholder: `Field ${title}` }],
        })),
      },
    ],
  });
  const follow = ({ action, state }: RenderRequest) => ({
    element: stepper((action as { activeStep?: string }).activeStep ?? 'Two'),
    state,
    props: {},
  });

  test('R26: the focus goes on in the new step, which says its name, forth and back', async () => {
    const { screen } = await mount(stepper('One'), { answer: follow });
    const panel = (name: string) => screen.getByRole('group', { name });
    await press('{Tab}{Tab}{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
    await press('{Enter}');
    await expect.element(panel('Two')).toHaveFocus();
    await press('{Tab}');
    await expect.element(screen.getByPlaceholder('Field Two')).toHaveFocus();
    await press('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Back' })).toHaveFocus();
    await press('{Enter}');
    await expect.element(panel('One')).toHaveFocus();
  });

  test('R26: a step that comes without a press takes no focus', async () => {
    const { screen, instance } = await mount(stepper('One'), { answer: follow });
    await press('{Tab}{Tab}{Tab}{Enter}');
    await expect.element(screen.getByRole('group', { name: 'Two' })).toHaveFocus();
    await press('{Shift>}{Tab}{/Shift}');
    const outside = screen.getByPlaceholder('Outside');
    await expect.element(outside).toHaveFocus();
    instance.dispatch({ action: 'reset', activeStep: 'One' });
    await expect.element(screen.getByRole('group', { name: 'One' })).toBeVisible();
    await expect.element(outside).toHaveFocus();
  });
});

describe('a modal', () => {
  const open = {
    type: 'button',
    label: 'Open',
    onPress: { action: '@ui.modal.open', componentId: 'dialog', props: {} },
  };
  const dialog = {
    type: 'modal',
    title: 'Note',
    children: [{ type: 'textinput', state: 'note' }],
    submit: { type: 'button', label: 'Add', onPress: { action: '@ui.modal.close' } },
  };
  const page = (...children: object[]) => ({
    type: 'block',
    children: [{ type: 'vstack', children: [text('Notes'), ...children] }],
  });

  test('R18, R20: takes the focus, keeps it, and gives it back on Escape', async () => {
    const { screen } = await mount(page(open), {
      answer: () => ({ element: dialog, state: {}, props: {} }),
    });
    await press('{Tab}{Enter}');
    const field = screen.getByRole('dialog', { name: 'Note' }).getByRole('textbox');
    await expect.element(field).toHaveFocus();
    await press('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Add' })).toHaveFocus();
    await press('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await press('{Escape}');
    await expect.element(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  test('R19: where its opener is gone when it closes, the focus goes to where that stood', async () => {
    const { screen } = await mount(page(open), {
      answer: ({ componentId }) => ({
        element: componentId === 'dialog' ? dialog : page(),
        state: {},
        props: {},
      }),
    });
    await press('{Tab}{Enter}');
    await expect.element(screen.getByRole('dialog').getByRole('textbox')).toHaveFocus();
    await press('{Tab}{Enter}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await vi.waitFor(() => expect(document.activeElement).toHaveClass('ck-vstack'));
  });

  test('R19: the same where it has gone while the modal was open', async () => {
    const { screen, instance } = await mount(page(open), {
      answer: ({ componentId }) => ({
        element: componentId === 'dialog' ? dialog : page(),
        state: {},
        props: {},
      }),
    });
    await press('{Tab}{Enter}');
    const field = screen.getByRole('dialog').getByRole('textbox');
    await expect.element(field).toHaveFocus();
    instance.dispatch({ action: 'clear' });
    await vi.waitFor(() => expect(document.querySelector('.ck-vstack button')).toBeNull());
    await expect.element(field).toHaveFocus();
    await press('{Escape}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await vi.waitFor(() => expect(document.activeElement).toHaveClass('ck-vstack'));
  });

  test('R15: what is busy in it is said in it', async () => {
    const check = { type: 'button', label: 'Check', onPress: { action: 'check' } };
    const { screen } = await mount(page(open), {
      answer: ({ action }) =>
        action?.action === 'check'
          ? deferred().promise
          : { element: { ...dialog, children: [], submit: check }, state: {}, props: {} },
    });
    await press('{Tab}{Enter}');
    const modal = screen.getByRole('dialog');
    await expect.element(modal.getByRole('button', { name: 'Check' })).toHaveFocus();
    await press('{Enter}');
    await vi.waitFor(() => expect(said(modal.element())).toBe('Loading…'));
  });
});

describe('the menu of a block', () => {
  const block = {
    type: 'block',
    children: [text('Content')],
    controls: [
      { label: 'Settings', onPress: { action: 'settings' } },
      [
        { label: 'Duplicate', onPress: { action: 'duplicate' } },
        { label: 'Delete', onPress: { action: 'delete' }, confirm: question },
        { label: 'Detach', onPress: { action: 'detach' } },
      ],
    ],
  };

  test('R25: letters go to what begins with them', async () => {
    const { screen } = await mount(block);
    const focused = (name: string) =>
      expect.element(screen.getByRole('menuitem', { name })).toHaveFocus();
    await press('{Tab}{Enter}');
    await focused('Settings');
    await press('d');
    await focused('Duplicate');
    await press('d');
    await focused('Delete');
    await press('s');
    await focused('Settings');
    await press('det');
    await focused('Detach');
    await press('d');
    await focused('Duplicate');
    // What is typed later is another word.
    const { timeOrigin } = performance;
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() - timeOrigin + 60_000);
    await press('e');
    await focused('Duplicate');
    await press('{Home}');
    await focused('Settings');
    await press('{End}');
    await focused('Detach');
    await press('{ArrowDown}');
    await focused('Settings');
  });

  test('R24, R25: after a question the focus is on the menu’s button again', async () => {
    const { screen, requests } = await mount(block);
    await press('{Tab}{Enter}');
    await expect.element(screen.getByRole('menuitem', { name: 'Settings' })).toHaveFocus();
    await press('{End}{ArrowUp}{Enter}');
    await expect.element(screen.getByRole('alertdialog')).toBeVisible();
    await press('{Escape}');
    await expect.element(screen.getByRole('button', { name: 'Block menu' })).toHaveFocus();
    expect(requests).toEqual([]);
  });

  test('R25: Tab leaves it closed', async () => {
    const { screen } = await mount(block);
    await press('{Tab}{Enter}');
    await expect.element(screen.getByRole('menuitem', { name: 'Settings' })).toHaveFocus();
    await press('{Tab}');
    await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
  });
});

describe('a link', () => {
  test('R34c: Enter follows it', async () => {
    const navigate = vi.fn<(to: Navigation) => boolean>(() => true);
    const link = { type: 'link', target: { url: 'https://a.example/' }, children: ['Read'] };
    const { screen } = await mount({ type: 'text', children: [link] }, { navigate });
    await press('{Tab}');
    await expect.element(screen.getByRole('link', { name: 'Read' })).toHaveFocus();
    await press('{Enter}');
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ url: 'https://a.example/' });
  });
});

describe('buttons over a corner', () => {
  const buttons = [{ type: 'button', icon: 'edit', tooltip: 'Edit', onPress: { action: 'edit' } }];

  test.each([
    ['a frame', { type: 'webframe', source: { url: 'https://frame.example/' }, buttons }],
    ['code', { type: 'codeblock', content: 'one', buttons }],
  ])('R29, R30: of %s are seen and reached', async (_what, element) => {
    const { screen, requests } = await mount(element);
    const button = screen.getByRole('button', { name: 'Edit' });
    await vi.waitFor(async () => {
      await press('{Tab}');
      expect(button.element()).toHaveFocus();
    });
    await expect.element(button).toBeVisible();
    expect(getComputedStyle(button.element()).opacity).toBe('1');
    await press('{Enter}');
    await vi.waitFor(() => expect(requests[0]?.action).toEqual({ action: 'edit' }));
  });
});

describe('a picture that does not come', () => {
  const image = { type: 'image', source: { url: 'not a url' } };

  test('R33: says so without being a stop, in a block and in a line', async () => {
    const { screen } = await mount({
      type: 'vstack',
      children: [
        image,
        { type: 'text', children: ['A ', image] },
        { type: 'textinput', state: 'a' },
      ],
    });
    const failed = screen.getByRole('img', { name: 'This picture could not be loaded' });
    expect(failed.elements()).toHaveLength(2);
    await press('{Tab}');
    await expect.element(screen.getByRole('textbox')).toHaveFocus();
  });
});
