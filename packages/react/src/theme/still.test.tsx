import { afterEach, beforeAll, expect, test } from 'vitest';

import { emulate } from '../../test-support/emulate.ts';
import { deferred, mount, type Mounted } from '../../test-support/mount.tsx';
import { lateOutlinesPart } from '../icons/late-outlines-part.ts';

// Else a picture may come while the busy state is looked at, in a place that is there already.
beforeAll(lateOutlinesPart.load);

const act = { action: 'act' };
const options = [
  { id: 'a', label: 'Alpha' },
  { id: 'b', label: 'Beta' },
];

let rest: () => Promise<unknown> = async () => undefined;
afterEach(() => rest());

interface Case {
  readonly what: string;
  readonly element: object;
  readonly use: (mounted: Mounted) => Promise<void>;
}

const press =
  (name: string): Case['use'] =>
  async ({ screen }) =>
    // The button of a card without a title has no face of its own to point at.
    toggle(screen.getByRole('button', { name, exact: true }).element());

const cases: readonly Case[] = [
  {
    what: 'a button',
    element: {
      type: 'hstack',
      children: [
        { type: 'button', label: 'Save', icon: 'star', style: 'primary', onPress: act },
        { type: 'button', label: 'Beside', onPress: { action: 'other' } },
      ],
    },
    use: press('Save'),
  },
  {
    what: 'a button that is an icon',
    element: { type: 'button', icon: 'edit', tooltip: 'Edit', onPress: act },
    use: press('Edit'),
  },
  {
    what: 'a card',
    element: {
      type: 'card',
      title: 'Open',
      hint: 'Below',
      icon: 'star',
      onPress: act,
      buttons: [{ type: 'button', label: 'Beside', onPress: { action: 'other' } }],
      children: [{ type: 'text', children: ['In it'] }],
    },
    use: press('Open'),
  },
  {
    what: 'a card without a title',
    element: { type: 'card', onPress: act, children: [{ type: 'text', children: ['In it'] }] },
    use: press('Open'),
  },
  {
    what: 'a switch',
    element: {
      type: 'input',
      label: 'On',
      hint: 'Below',
      element: { type: 'switch', state: 'on', onValueChange: act },
    },
    use: async ({ screen }) => toggle(screen.getByRole('switch').element()),
  },
  {
    what: 'a select',
    element: {
      type: 'input',
      label: 'Which',
      element: { type: 'select', state: 'which', options, onValueChange: act },
    },
    use: ({ screen }) => screen.getByRole('combobox').selectOptions('b'),
  },
  {
    what: 'a stepper',
    element: {
      type: 'stepper',
      activeStep: 'one',
      onStepChange: act,
      onComplete: act,
      children: [
        { type: 'step', id: 'one', title: 'One', next: true, children: [] },
        { type: 'step', id: 'two', title: 'Two', children: [] },
      ],
    },
    use: press('Next'),
  },
];

/** A press without a pointer, whose hovering would be a change as well. */
function toggle(element: Element): void {
  (element as HTMLElement).click();
}

/** Where everything stands, but for what turns. */
function placesIn(container: Element): unknown[] {
  return [...container.querySelectorAll('*:not(.ck-spinner)')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.tagName, element.className, x, y, width, height];
  });
}

test.each(cases)('R15: nothing moves while $what is busy, nor when it is done', async (one) => {
  const answer = deferred();
  const element = {
    type: 'block',
    children: [
      { type: 'text', children: ['Above'] },
      one.element,
      { type: 'text', children: ['Below'] },
    ],
  };
  const mounted = await mount(element, { answer: () => answer.promise });
  const { container } = mounted.screen;
  const before = placesIn(container);
  await one.use(mounted);
  await expect.poll(() => container.querySelector('[aria-busy]')).not.toBeNull();
  expect(container.querySelector('.ck-spinner')).not.toBeNull();
  expect(placesIn(container)).toEqual(before);
  answer.resolve({ element, state: mounted.instance.getState(), props: {} });
  await expect.poll(() => container.querySelector('[aria-busy]')).toBeNull();
  expect(placesIn(container)).toEqual(before);
});

test.each(cases)('$what, busy: the wheel stands on nothing that can be pressed', async (one) => {
  const mounted = await mount(one.element, { answer: () => new Promise(() => {}) });
  await one.use(mounted);
  const { container } = mounted.screen;
  await expect.poll(() => container.querySelector('.ck-spinner')).not.toBeNull();
  const wheel = container.querySelector('.ck-spinner')!;
  const covered = [...container.querySelectorAll('button, input, select, .ck-text, .ck-label')]
    .filter((element) => !element.contains(wheel) && overlap(element, wheel))
    .map((element) => element.className);
  // In a select it stands in the field, before the arrow; in a switch on the knob.
  expect(covered.filter((name) => !/^ck-(select-native|switch)$/.test(name))).toEqual([]);
});

function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test('with reduced motion only what fades is animated', async () => {
  rest = await emulate('prefers-reduced-motion', 'reduce');
  for (const one of cases) {
    const mounted = await mount(one.element, { answer: () => new Promise(() => {}) });
    await one.use(mounted);
    const { container } = mounted.screen;
    await expect.poll(() => container.querySelector('.ck-spinner')).not.toBeNull();
    expect([one.what, movements()]).toEqual([one.what, []]);
    await mounted.screen.unmount();
  }
  const confirm = { title: 'Sure?', text: 'For good.', confirm: 'Yes' };
  const { screen } = await mount({ type: 'button', label: 'Ask', onPress: act, confirm });
  await screen.getByRole('button', { name: 'Ask' }).click();
  await expect.element(screen.getByRole('alertdialog')).toBeVisible();
  expect(movements()).toEqual([]);
});

test('reduced motion holds against a theme that sets a speed of its own', async () => {
  const theme = document.head.appendChild(document.createElement('style'));
  theme.textContent = '.ck { --ck-speed: 500ms }';
  const { screen } = await mount({ type: 'button', label: 'Save', onPress: act });
  const button = screen.getByRole('button').element();
  const speed = () => getComputedStyle(button).transitionDuration;
  expect(speed()).toBe('0.5s');
  rest = await emulate('prefers-reduced-motion', 'reduce');
  await expect.poll(speed).toBe('0s');
  theme.remove();
});

test('without, the wheel turns', async () => {
  const mounted = await mount(cases[0]!.element, { answer: () => new Promise(() => {}) });
  await cases[0]!.use(mounted);
  await expect.poll(movements).toContainEqual(['rotate']);
});

/** What changes of what is animated now, but for opacity. */
function movements(): string[][] {
  return document
    .getAnimations()
    .filter((animation) => animation.playState === 'running')
    .flatMap(({ effect }) =>
      effect instanceof KeyframeEffect && effect.getComputedTiming().activeDuration !== 0
        ? [effect.getKeyframes().flatMap((frame) => Object.keys(frame))]
        : [],
    )
    .map((names) => [...new Set(names)].filter((name) => !isTiming(name) && name !== 'opacity'))
    .filter((names) => names.length > 0);
}

function isTiming(name: string): boolean {
  return ['offset', 'computedOffset', 'easing', 'composite'].includes(name);
}
