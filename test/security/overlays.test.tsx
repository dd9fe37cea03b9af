// A tree beside a host app's own controls: it covers none of them, whatever it asks for, except by
// what a person opened, and a dialog says whose it is.
import { elementSamples, type SampleVariant } from '@contentkit/samples';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { otherOrigin } from '../../packages/react/test-support/framed.ts';
import { mount } from '../../packages/react/test-support/mount.tsx';
import { guardHostApp } from './support/host-app.ts';

guardHostApp();

const page = `${otherOrigin}/test/security/support/hostile-frame.html`;
const integration = {
  name: 'evil',
  title: 'Evil Charts',
  urls: { publicEndpoint: otherOrigin },
};

const sides = ['top', 'left', 'right', 'bottom'];

/** The host app's layout: its own controls on all four sides of the block. */
const layout = new CSSStyleSheet();
layout.replaceSync(`
  body { margin: 0; display: grid; grid: "app app app" "top top top" 40px
    "left block right" "bottom bottom bottom" 40px / 80px minmax(0, 1fr) 80px; }
  #host-app { grid-area: app; }
  body > div { grid-area: block; min-width: 0; }
  ${sides.map((side) => `#${side} { grid-area: ${side}; }`).join('\n')}
`);

let controls: readonly HTMLElement[] = [];

beforeEach(() => {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, layout];
  controls = sides.map((side) => {
    const control = document.createElement('button');
    control.id = side;
    control.textContent = side;
    // Half before the block and half behind it, for what comes later covers what came before.
    if (side === 'top' || side === 'left') document.body.prepend(control);
    else document.body.append(control);
    return control;
  });
});

afterEach(() => {
  for (const control of controls) control.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== layout);
});

/** Presses on the host app's controls meet them, everywhere. */
function expectUncovered(): void {
  for (const control of controls) {
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, right, top, bottom } = control.getBoundingClientRect();
    // Of a control that is taller than the window, the part that shows.
    const [from, to] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
    for (const across of shares) {
      for (const down of shares) {
        const x = left + across * (right - left);
        const y = from + down * (to - from);
        const met = document.elementFromPoint(x, y);
        const found = met === control ? '' : `${met?.outerHTML.slice(0, 99)} over ${control.id}`;
        expect(found).toBe('');
      }
    }
  }
}

/** Where in a control presses land, from one edge to the other. */
const shares = [0.1, 0.3, 0.5, 0.7, 0.9];

const word = 'W'.repeat(2000);
const text = { type: 'text', children: [word] };
const press = { action: 'a' };

const greedy: Readonly<Record<string, object>> = {
  'a word without end': text,
  'a word without end in a row': { type: 'hstack', children: [text, text] },
  'a card': { type: 'card', title: word, hint: word, children: [text], onPress: press },
  buttons: {
    type: 'hstack',
    children: [{ type: 'button', label: word, icon: 'star', trailingIcon: 'star', onPress: press }],
  },
  'a button of a card': {
    type: 'card',
    title: word,
    buttons: [{ type: 'button', label: word, onPress: press }],
  },
  'a hint': { type: 'hint', children: [text] },
  'a link': { type: 'link', target: { url: `https://a.example/${word}` }, children: '' },
  'boxes that grow': {
    type: 'hstack',
    children: [1e9, 1e9].map((grow) => ({ type: 'box', grow, children: [text] })),
  },
  inputs: {
    type: 'vstack',
    children: [
      {
        type: 'input',
        label: word,
        hint: word,
        element: { type: 'textinput', state: 'a', initialValue: word },
      },
      { type: 'input', label: word, element: { type: 'switch', state: 'b' } },
      { type: 'input', label: word, element: { type: 'checkbox', state: 'c', value: 'a' } },
      {
        type: 'input',
        label: word,
        element: {
          type: 'select',
          state: 'd',
          initialValue: word,
          options: [{ id: word, label: word }],
        },
      },
      {
        type: 'select',
        state: 'e',
        multiple: true,
        initialValue: [word, 'a'],
        options: [{ id: word, label: word }],
      },
    ],
  },
  code: {
    type: 'codeblock',
    content: word,
    lineNumbers: 1e300,
    header: [text],
    footer: [text],
    buttons: [{ type: 'button', label: word, onPress: press }],
  },
  'buttons over a line of code': {
    type: 'codeblock',
    content: 'a',
    buttons: [{ type: 'button', label: word, onPress: press }],
  },
  markdown: {
    type: 'markdown',
    content: `${word}\n\n# ${word}\n\n| ${word} | ${word} |\n|--|--|\n| ${word} | a |\n\n\`${word}\`\n\n- [x] ${word}\n\n> ${word}`,
  },
  'a stepper': {
    type: 'stepper',
    activeStep: 'a',
    steps: [
      { type: 'step', id: 'a', title: word, children: [text] },
      { type: 'step', id: 'b', title: word, children: [] },
    ],
  },
  'a picture': { type: 'image', source: { url: 'https://evil.localhost/a.png' }, aspectRatio: 1e9 },
  'a frame': {
    type: 'webframe',
    source: { url: page },
    aspectRatio: 1e9,
    buttons: [{ type: 'button', label: word, onPress: press }],
  },
  'what is not known': { type: word, children: [text] },
};

describe('beside the host app’s controls', () => {
  test.each(Object.entries(greedy))('R6: %s: covers none of them', async (_name, element) => {
    const { screen } = await mount(
      { type: 'block', children: [element], controls: [{ label: word, onPress: press }] },
      { integration },
    );
    await vi.waitFor(() => expect(screen.container.querySelector('.ck-block')).not.toBeNull());
    expectUncovered();
  });

  const samples = Object.values(elementSamples).flatMap(({ type, variants }) =>
    // The types of all variants together are more than one list can have.
    Object.entries<SampleVariant>(variants).map(
      ([name, { root, state }]) => [type, name, root, state] as const,
    ),
  );

  test.each(samples)(
    'R6: the sample of %s, %s, covers none of them',
    async (_type, _name, root, state) => {
      await mount(root, { integration, state });
      expectUncovered();
    },
  );

  test('R6, R30: a frame that asks for all the room there is covers none of them', async () => {
    const here = vi.fn<(event: MessageEvent) => void>();
    window.addEventListener('message', here);
    const { screen } = await mount({ type: 'webframe', source: { url: page } }, { integration });
    await vi.waitFor(() => expect(here).toHaveBeenCalled());
    const size = { height: 1e9, maxHeight: 1e9, maxWidth: 1e9 };
    const iframe = screen.container.querySelector('iframe')!;
    iframe.contentWindow?.postMessage(
      { command: 'say', message: { action: { action: '@webframe.resize', ...size } } },
      '*',
    );
    await vi.waitFor(() => expect(iframe.getBoundingClientRect().height).toBe(10_000));
    expectUncovered();
    window.removeEventListener('message', here);
  });
});

describe('what stands over the host app', () => {
  const lie = 'Your session has ended. Sign in again';

  test('R18: a modal says whose it is, whatever it calls itself', async () => {
    const open = { action: '@ui.modal.open', componentId: 'a', props: {} };
    const { screen } = await mount(
      { type: 'button', label: 'Open', onPress: open },
      {
        integration,
        answer: () => ({
          element: { type: 'modal', title: lie, size: 'fullscreen', children: [text] },
          state: {},
          props: {},
        }),
      },
    );
    await screen.getByRole('button', { name: 'Open' }).click();
    const dialog = screen.getByRole('dialog', { name: lie });
    await expect.element(dialog.getByText('Evil Charts', { exact: true })).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Close' })).toBeInViewport();
  });

  test('R24: what is asked says who asks', async () => {
    const confirm = { title: lie, text: word.slice(0, 300), confirm: 'Sign in' };
    const { screen } = await mount(
      { type: 'button', label: 'Ask', onPress: press, confirm },
      { integration },
    );
    await screen.getByRole('button', { name: 'Ask' }).click();
    const dialog = screen.getByRole('alertdialog', { name: lie });
    await expect.element(dialog.getByText('Evil Charts', { exact: true })).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toBeInViewport();
  });

  test('R34a: a tooltip is no larger than a note, whatever it says', async () => {
    const { screen } = await mount({
      type: 'button',
      label: 'Hover',
      tooltip: 'Sign in again. '.repeat(5000),
      onPress: press,
    });
    await screen.getByRole('button', { name: 'Hover' }).hover();
    await vi.waitFor(() => {
      const { width, height } = screen.container
        .querySelector('[role=tooltip]')!
        .getBoundingClientRect();
      expect(height).toBeGreaterThan(0);
      expect(width).toBeLessThan(window.innerWidth);
      expect(height).toBeLessThanOrEqual(window.innerHeight / 2);
    });
  });
});
