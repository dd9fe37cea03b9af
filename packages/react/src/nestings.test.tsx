// Elements in elements, as integrations nest them.
import type { RenderRequest } from '@contentkit/schema/reader';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import {
  framePage,
  listenToFrames,
  otherOrigin,
  type FramedPages,
} from '../test-support/framed.ts';
import { mount } from '../test-support/mount.tsx';
import { whenLoaded } from '../test-support/when-loaded.ts';

const picture = {
  type: 'image',
  source: { url: `${location.origin}/packages/react/test-support/picture.svg` },
  aspectRatio: 2,
};

function words(...children: unknown[]): object {
  return { type: 'text', children };
}

describe('a frame in the footer of code', () => {
  let pages: FramedPages;

  beforeEach(() => {
    pages = listenToFrames();
  });

  afterEach(() => {
    pages.stop();
  });

  // A diagram beside its source.
  const diagram = {
    type: 'codeblock',
    state: 'source',
    content: 'A',
    onContentChange: { action: 'draw' },
    footer: [
      { type: 'webframe', source: { url: framePage }, data: { source: { $state: 'source' } } },
    ],
  };
  const integration = { name: 'diagram', urls: { publicEndpoint: `${otherOrigin}/` } };

  function hears(source: string): Promise<void> {
    return vi.waitFor(() => expect(pages.heard().at(-1)).toMatchObject({ state: { source } }));
  }

  test('R29, R30: has room, follows what is typed, and lives through the answer', async () => {
    const { screen, requests, instance } = await mount(diagram, { integration });
    await whenLoaded(() => expect(screen.container.querySelector('iframe')).not.toBeNull());
    await pages.loaded();
    const frame = screen.container.querySelector('iframe')!;
    expect(frame.getBoundingClientRect().height).toBeGreaterThan(100);
    pages.say(frame, { action: { action: '@webframe.ready' } });
    await hears('A');
    await whenLoaded(() => expect(screen.container.querySelector('.cm-content')).not.toBeNull());
    await userEvent.type(screen.getByRole('textbox'), '{Control>}{End}{/Control}B');
    await hears('AB');
    instance.flush();
    await vi.waitFor(() => expect(instance.getSnapshot().busy.size).toBe(0));
    expect(requests.map(({ action, state }) => [action, state])).toEqual([
      [{ action: 'draw' }, { source: 'AB' }],
    ]);
    expect(screen.container.querySelector('iframe')).toBe(frame);
    expect(new Set(pages.told.map(({ life }) => life)).size).toBe(1);
  });
});

describe('code in an input', () => {
  const code = { type: 'codeblock', content: 'one', syntax: 'js' };

  test('R34b: to be read, it is named and explained by the input', async () => {
    const { screen } = await mount({
      type: 'input',
      label: 'Query',
      hint: 'Of all',
      element: code,
    });
    const group = screen.getByRole('group', { name: 'Query', exact: true });
    await expect.element(group).toHaveAccessibleDescription('Of all');
    await expect.element(group).toHaveTextContent('one');
  });

  test('R34b: to be edited, too', async () => {
    const element = { ...code, state: 'query' };
    const { screen, instance } = await mount({ type: 'input', label: 'Query', element });
    await whenLoaded(() => expect(screen.container.querySelector('.cm-content')).not.toBeNull());
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Query', exact: true }),
      '{Control>}{End}{/Control}!',
    );
    expect(instance.getState()).toEqual({ query: 'one!' });
  });
});

describe('a button in an input', () => {
  const element = {
    type: 'button',
    label: 'Connect',
    onPress: { action: 'connect', name: { $state: 'name' } },
    confirm: { title: 'Connect?', text: 'It is shared.', confirm: 'Go ahead' },
  };

  test('R24, R34b: asks, and goes ahead with what the input beside it holds', async () => {
    const name = { type: 'input', label: 'Name', element: { type: 'textinput', state: 'name' } };
    const account = { type: 'input', label: 'Account', element };
    const { screen, requests } = await mount({ type: 'block', children: [name, account] });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada');
    await screen.getByRole('button', { name: 'Account Connect' }).click();
    await screen.getByRole('button', { name: 'Go ahead' }).click();
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]?.action).toEqual({ action: 'connect', name: 'Ada' });
  });
});

describe('radios in the inputs of a card', () => {
  const plan = (value: string) => ({
    type: 'input',
    label: `Plan ${value}`,
    element: { type: 'radio', state: 'plan', value },
  });
  const card = {
    type: 'card',
    title: 'Plans',
    onPress: { action: 'open' },
    children: [plan('a'), { type: 'vstack', children: [plan('b')] }],
  };

  test('R9, R32: are one group, by label and by arrow key, and do not press the card', async () => {
    const { screen, instance, requests } = await mount(card);
    const radio = (name: string) => screen.getByRole('radio', { name });
    await screen.getByText('Plan a').click();
    await expect.element(radio('Plan a')).toBeChecked();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(radio('Plan b')).toBeChecked();
    await expect.element(radio('Plan b')).toHaveFocus();
    await expect.element(radio('Plan a')).not.toBeChecked();
    expect(instance.getState()).toEqual({ plan: 'b' });
    expect(requests).toEqual([]);
  });

  test('R9: two instances have groups of their own', async () => {
    const { screen } = await mount(card, { state: { plan: 'a' } });
    await mount(card);
    const [firstA, secondB] = [
      screen.getByRole('radio', { name: 'Plan a' }).first(),
      screen.getByRole('radio', { name: 'Plan b' }).last(),
    ];
    await secondB.click();
    await expect.element(secondB).toBeChecked();
    await expect.element(firstA).toBeChecked();
  });
});

describe('in a line', () => {
  const link = { type: 'link', target: { url: 'https://example.com/' }, children: ['the guide'] };

  test('R34a: a link in a text in a hint stays a link, in one paragraph', async () => {
    const bold = { type: 'text', style: 'bold', children: ['See ', link, '.'] };
    const { screen } = await mount({ type: 'hint', children: [words('New? ', bold)] });
    const hint = screen.container.querySelector('.ck-hint')!;
    expect(hint.querySelectorAll('p, div')).toHaveLength(0);
    expect((hint as HTMLElement).innerText).toBe('New? See the guide.');
    const anchor = screen.getByRole('link', { name: 'the guide' });
    await expect.element(anchor).toHaveAttribute('href', 'https://example.com/');
    expect(getComputedStyle(anchor.element()).fontWeight).toBe('600');
  });

  test.each([
    ['strings', words('Read', ' ', link, ' ', 'more')],
    ['texts of their own', words(words('Read'), words(' '), link, words(' '), words('more'))],
    ['texts that are one string', words({ type: 'text', children: 'Read ' }, link, ' more')],
  ])('R5: white space alone is kept: %s', async (_name, element) => {
    const { screen } = await mount({ type: 'hint', children: [element] });
    const hint = screen.container.querySelector<HTMLElement>('.ck-hint');
    expect(hint?.innerText).toBe('Read the guide more');
  });

  test('R5: white space between the elements of a line is kept, at its beginning, too', async () => {
    const { screen } = await mount({
      type: 'card',
      hint: [words(' By '), words(' '), { type: 'text', style: 'bold', children: ['Ada'] }],
    });
    expect(screen.container.querySelector('.ck-hint')?.textContent).toBe(' By  Ada');
  });

  test('R33: a picture stands in the line, as high as it and where it belongs', async () => {
    const { screen } = await mount({
      type: 'hint',
      children: [words('Before '), picture, words(' after')],
    });
    const image = screen.container.querySelector('img')!;
    await expect.element(image).not.toHaveAttribute('data-loading');
    const box = image.getBoundingClientRect();
    const line = screen.container.querySelector('.ck-hint')!.getBoundingClientRect();
    expect(line.height).toBeLessThan(30);
    expect(box.top).toBeGreaterThanOrEqual(line.top - 1);
    expect(box.bottom).toBeLessThanOrEqual(line.bottom + 1);
    expect(box.width / box.height).toBeCloseTo(2, 1);
    const after = document.createRange();
    after.selectNode(image.nextSibling!);
    expect(after.getBoundingClientRect().left).toBeGreaterThanOrEqual(box.right);
  });

  test('R33: a picture that does not come leaves its mark in the line', async () => {
    const missing = { ...picture, source: { url: `${location.origin}/no-such.png` } };
    const { screen } = await mount({
      type: 'hint',
      children: [words('By '), missing, words(' Ada')],
    });
    await expect.element(screen.getByRole('img')).toBeVisible();
    const hint = screen.container.querySelector<HTMLElement>('.ck-hint')!;
    expect(hint.getBoundingClientRect().height).toBeLessThan(30);
    expect(hint.textContent).toBe('By  Ada');
  });
});

describe('steps in a configuration', () => {
  const field = (label: string, state: string) => ({
    type: 'input',
    label,
    element: { type: 'textinput', state },
  });
  const element = (activeStep: string) => ({
    type: 'configuration',
    children: [
      {
        type: 'stepper',
        activeStep,
        onStepChange: { action: 'move', name: { $state: 'name' } },
        onComplete: { action: 'finish' },
        children: [
          { type: 'step', id: 'name', next: true, children: [field('Name', 'name')] },
          {
            type: 'step',
            id: 'token',
            next: true,
            children: [{ type: 'card', children: [field('Token', 'token')] }],
          },
        ],
      },
    ],
  });
  const answer = ({ action, state = {} }: RenderRequest) => ({
    element: element(action && 'activeStep' in action ? String(action.activeStep) : 'token'),
    state,
    props: {},
  });

  test('R7, R26: what was typed in a step is there in the next request, and when one comes back', async () => {
    const { screen, requests } = await mount(element('name'), {
      answer,
      context: { type: 'configuration_account', organizationId: 'o', theme: 'light' },
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada');
    await screen.getByRole('button', { name: 'Next' }).click();
    await userEvent.type(screen.getByRole('textbox', { name: 'Token' }), 'abc');
    await screen.getByRole('button', { name: 'Back' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada');
    await screen.getByRole('button', { name: 'Next' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Token' })).toHaveValue('abc');
    await screen.getByRole('button', { name: 'Next' }).click();
    await vi.waitFor(() => expect(requests).toHaveLength(4));
    const move = (activeStep: string) => ({ action: 'move', name: 'Ada', activeStep });
    expect(requests.map(({ action, state }) => [action, state])).toEqual([
      [move('token'), { name: 'Ada' }],
      [move('name'), { name: 'Ada', token: 'abc' }],
      [move('token'), { name: 'Ada', token: 'abc' }],
      [{ action: 'finish' }, { name: 'Ada', token: 'abc' }],
    ]);
  });
});
