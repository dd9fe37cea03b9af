import type { RenderRequest } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { Random } from '@contentkit/test/random';
import {
  framePage,
  listenToFrames,
  otherOrigin,
  type FramedPages,
} from '../test-support/framed.ts';
import { deferred, mount, type Mounted, type MountOptions } from '../test-support/mount.tsx';
import { DefaultView, type ViewProps } from './index.ts';

// What a person has in hand when a new tree arrives stays in hand, whatever comes and goes around
// it.

const field = (state: string, more: object = {}) => ({ type: 'textinput', state, ...more });
const labelled = (state: string) => ({ type: 'input', label: state, element: field(state) });
const text = (content: string) => ({ type: 'text', children: [content] });
const card = (...children: object[]) => ({ type: 'card', children });
const button = (label: string, action = label) => ({ type: 'button', label, onPress: { action } });
const block = (...children: object[]) => ({ type: 'block', children });

/** Something on screen whose tree can be changed. */
interface Changing extends Mounted {
  readonly change: (tree: object) => Promise<void>;
}

async function mountChanging(first: object, options: MountOptions = {}): Promise<Changing> {
  let tree = first;
  const mounted = await mount(first, {
    answer: ({ state }: RenderRequest) => ({ element: tree, state, props: {} }),
    ...options,
  });
  return {
    ...mounted,
    async change(next) {
      tree = next;
      const done = new Promise<void>((resolve) => {
        const end = mounted.instance.on('output', () => {
          end();
          resolve();
        });
      });
      mounted.instance.dispatch({ action: 'change' });
      await done;
      flushSync(() => {});
    },
  };
}

const wraps: [string, (state: string) => object][] = [
  ['inputs', field],
  ['labelled inputs', labelled],
  ['cards of one input', (state) => card(field(state))],
  ['cards of two inputs', (state) => card(text('In a card'), field(`${state}0`), field(state))],
  ['rows in rows', (state) => ({ type: 'hstack', children: [card(labelled(state))] })],
];

describe.each(wraps)('of three %s', (_name, wrap) => {
  const [a, b, c] = [wrap('a'), wrap('b'), wrap('c')];
  const after: [string, object][] = [
    ['the first goes', block(b, c)],
    ['the last goes', block(a, b)],
    ['one comes before', block(wrap('z'), a, b, c)],
    ['text comes before', block(text('New'), a, b, c)],
    ['they turn round', block(c, b, a)],
    ['they rotate', block(c, a, b)],
    ['it comes first', block(b, a, c)],
  ];

  test.each(after)('R11: where %s, the caret stays in the second', async (_change, tree) => {
    const { screen, change } = await mountChanging(block(a, b, c));
    const input = screen.getByRole('textbox', { name: 'b', exact: true }).element();
    if (!(input instanceof HTMLInputElement)) throw new Error('It is no input.');
    await userEvent.type(input, 'Hello you');
    input.setSelectionRange(2, 5, 'backward');
    await change(tree);
    expect(document.activeElement).toBe(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([2, 5]);
    await userEvent.keyboard('y');
    expect(input).toHaveValue('Hey you');
  });
});

describe('what is inside of a card', () => {
  test('R11: the caret stays where the first input of its card goes', async () => {
    const { screen, change } = await mountChanging(block(card(field('a'), field('b'))));
    const input = screen.getByRole('textbox', { name: 'b' }).element();
    await userEvent.type(input, 'Hello');
    await change(block(card(field('b'))));
    expect(document.activeElement).toBe(input);
    await change(block(text('Above'), card(field('z'), field('b'))));
    expect(document.activeElement).toBe(input);
  });

  test('R11: a pressed button keeps the focus when its answer says something above it', async () => {
    const { screen, change } = await mountChanging(block(field('a'), button('Save')));
    const save = screen.getByRole('button', { name: 'Save' }).element();
    await userEvent.click(save);
    await change(block(text('Saved.'), field('a'), button('Undo'), button('Save')));
    expect(document.activeElement).toBe(save);
    await change(block(button('Saved', 'Save')));
    expect(document.activeElement).toBe(save);
    expect(save).toHaveTextContent('Saved');
  });
});

describe('selection and scroll', () => {
  const long = Array.from({ length: 200 }, (_, index) => `Line ${index}`).join('\n');

  test('R11: a text area keeps what is selected and how far it is scrolled', async () => {
    const notes = field('notes', { multiline: true, initialValue: long });
    const { screen, change } = await mountChanging(block(field('a'), notes));
    const area = screen.container.querySelector('textarea')!;
    area.focus();
    area.setSelectionRange(3, 40);
    area.scrollTop = 200;
    for (const tree of [block(notes), block(text('New'), field('z'), notes, field('a'))]) {
      await change(tree);
      expect(document.activeElement).toBe(area);
      expect([area.selectionStart, area.selectionEnd, area.scrollTop]).toEqual([3, 40, 200]);
    }
  });

  test.each<[string, object, string]>([
    ['a text area', field('notes', { multiline: true, initialValue: long }), 'textarea'],
    ['code', { type: 'codeblock', content: long }, 'pre'],
  ])('R11: %s that nobody is in stays scrolled', async (_name, element, selector) => {
    const others = [field('a'), card(text('Card'))];
    const { screen, change } = await mountChanging(block(...others, element));
    const box = screen.container.querySelector<HTMLElement>(selector)!;
    box.style.setProperty('max-height', '100px');
    box.scrollTop = 120;
    for (const children of [[element], [text('New'), element, ...others], [...others, element]]) {
      await change(block(...children));
      expect(screen.container.querySelector(selector)).toBe(box);
      expect(box.scrollTop).toBe(120);
    }
  });

  test('R11: what is selected in a paragraph stays so', async () => {
    const { screen, change } = await mountChanging(block(field('a'), text('Read this line')));
    const line = screen.getByText('Read this line').element();
    getSelection()!.setBaseAndExtent(line.firstChild!, 5, line.firstChild!, 9);
    await change(block(text('Above'), text('Read this line')));
    expect(getSelection()!.toString()).toBe('this');
  });
});

describe('frames', () => {
  let pages: FramedPages;
  beforeEach(() => {
    pages = listenToFrames();
  });
  afterEach(() => pages.stop());

  const frame = (name: string) => ({
    type: 'webframe',
    source: { url: `${framePage}?${name}` },
  });
  const [a, b, c] = [frame('a'), frame('b'), frame('c')];

  const changes: [string, object][] = [
    ['the first goes', block(b, c)],
    ['the second goes', block(a, c)],
    ['text and a card come before', block(text('New'), card(text('Card')), a, b, c)],
    ['they stand in a text’s place', block(a, b, c)],
    ['the last comes first', block(c, a, b, text('Text'))],
    ['they turn round', block(text('Text'), c, b, a)],
  ];

  test.each(changes)('R11: keep running where %s', async (_change, tree) => {
    const { screen, change } = await mountChanging(block(text('Text'), a, b, c));
    await pages.loaded(3);
    const frames = [...screen.container.querySelectorAll('iframe')];
    expect(new Set(pages.told.map(({ life }) => life)).size).toBe(3);
    await change(tree);
    const left = [...screen.container.querySelectorAll('iframe')];
    expect(left.every((one) => frames.includes(one))).toBe(true);
    const before = pages.told.length;
    // Each answers to what it is told, in a life of which we know.
    for (const one of left) one.contentWindow!.postMessage({ ping: true }, otherOrigin);
    await pages.loaded(before + left.length);
    expect(new Set(pages.told.map(({ life }) => life)).size).toBe(3);
    expect(pages.told).toHaveLength(before + left.length);
  });

  test('R11: one that comes loads alone', async () => {
    const { change } = await mountChanging(block(a, b));
    await pages.loaded(2);
    await change(block(c, a, b));
    await pages.loaded(3);
    await change(block(b, c));
    await change(block(text('Text'), c, b));
    expect(pages.told).toHaveLength(3);
  });
});

describe('steps', () => {
  const step = (id: string) => ({ type: 'step', id, children: [field(id)] });
  const stepper = (activeStep: string, ...children: object[]) => ({
    type: 'configuration',
    children: [
      {
        type: 'stepper',
        activeStep,
        onStepChange: { action: 'move' },
        onComplete: { action: 'done' },
        children,
      },
    ],
  });

  test('R11, R26: the caret stays in the active step when the ones before it go', async () => {
    const { screen, change } = await mountChanging(stepper('b', step('a'), step('b')));
    const input = screen.getByRole('textbox').element();
    await userEvent.type(input, 'Hello');
    await change(stepper('b', step('b'), step('c')));
    expect(document.activeElement).toBe(input);
    await change(stepper('b', step('c'), step('z'), step('b')));
    expect(document.activeElement).toBe(input);
  });

  test('R11: another step is not drawn into the one before', async () => {
    const { screen, change } = await mountChanging(stepper('a', step('a'), step('b')));
    const first = screen.container.querySelector('.ck-step');
    await change(stepper('b', step('a'), step('b')));
    expect(screen.container.querySelector('.ck-step')).not.toBe(first);
  });
});

describe('what did not change', () => {
  test('R11: is not drawn again where something comes before it', async () => {
    const drawn: string[] = [];
    function Spy(props: ViewProps<'card'>): ReactNode {
      drawn.push(String(props.element.title));
      return <DefaultView {...props} />;
    }
    const titled = (title: string) => ({ ...card(field(title)), title });
    const { screen, change } = await mountChanging(block(titled('A'), titled('B')), {
      views: { card: Spy },
    });
    drawn.length = 0;
    await change(block(text('New'), titled('Z'), titled('A'), titled('B')));
    await expect.element(screen.getByText('New')).toBeVisible();
    expect(new Set(drawn)).toEqual(new Set(['Z']));
  });

  test('R15: stays busy where another answer moves it', async () => {
    const [first, second] = [deferred(), deferred()];
    const { screen } = await mount(block(button('First'), button('Second')), {
      answer: ({ action }) => (action?.action === 'First' ? first : second).promise,
    });
    await screen.getByRole('button', { name: 'First' }).click();
    await screen.getByRole('button', { name: 'Second' }).click();
    const tree = block(text('One done'), button('Third'), button('Second'), button('First'));
    first.resolve({ element: tree, state: {}, props: {} });
    await expect.element(screen.getByText('One done')).toBeVisible();
    const busy = () =>
      screen
        .getByRole('button')
        .elements()
        .filter((one) => one.ariaBusy === 'true');
    await expect.poll(() => busy().map((one) => one.textContent)).toEqual(['Second']);
    second.resolve({ element: tree, state: {}, props: {} });
    await expect
      .element(screen.getByRole('button', { name: 'Second' }))
      .not.toHaveAttribute('aria-busy');
  });
});

/** A tree of containers with inputs, each of another key. */
interface Box {
  type: string;
  children: (Box | ReturnType<typeof field> | ReturnType<typeof text>)[];
}

const isBox = (node: object): node is Box => 'children' in node && node.children !== undefined;
const containers = ['card', 'vstack', 'hstack', 'box'];

/** Random trees, and random changes around one input, which the tree never moves into another box. */
class Gardener {
  readonly #random: Random;
  #count = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  box(type: string, depth: number): Box {
    const length = this.#random.integer(1, 4);
    return { type, children: Array.from({ length }, () => this.node(depth)) };
  }

  node(depth: number): Box['children'][number] {
    const random = this.#random;
    if (depth > 0 && random.chance(0.4)) return this.box(random.pick(containers), depth - 1);
    if (random.chance(0.3)) return text(`Text ${random.integer(1, 3)}`);
    this.#count += 1;
    return field(`key${this.#count}`);
  }

  /** The path to an input, of those that the tree has. */
  pick(tree: Box): number[] | undefined {
    const paths: number[][] = [];
    const walk = (box: Box, path: number[]) =>
      box.children.forEach((child, index) => {
        if (isTextNode(child)) return;
        if (isBox(child)) walk(child, [...path, index]);
        else paths.push([...path, index]);
      });
    walk(tree, []);
    return paths.length === 0 ? undefined : this.#random.pick(paths);
  }

  /** Another tree in which the input at a path stands in the same boxes as before. */
  change(box: Box, path: readonly number[]): Box {
    const random = this.#random;
    const [index, ...rest] = path;
    const kept = index === undefined ? undefined : box.children[index];
    const others = box.children.filter((child) => child !== kept && random.chance(0.7));
    if (random.chance(0.5)) others.splice(random.integer(0, others.length), 0, this.node(1));
    if (random.chance(0.3)) others.sort(() => (random.chance(0.5) ? 1 : -1));
    if (kept !== undefined) {
      const next = isBox(kept) && !isTextNode(kept) ? this.change(kept, rest) : kept;
      others.splice(random.integer(0, others.length), 0, next);
    }
    return { ...box, children: others };
  }

  /** Where a path leads after a change: to the input of that key. */
  pathTo(box: Box, state: string, path: number[] = []): number[] | undefined {
    for (const [index, child] of box.children.entries()) {
      const here = [...path, index];
      if (!isTextNode(child) && isBox(child)) {
        const found = this.pathTo(child, state, here);
        if (found) return found;
      } else if ('state' in child && child.state === state) return here;
    }
    return undefined;
  }
}

function isTextNode(node: object): boolean {
  return 'type' in node && node.type === 'text';
}

describe('whatever happens around it', () => {
  test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'R11: the focused input stays the same, seed %i',
    async (seed) => {
      const gardener = new Gardener(seed);
      let tree = gardener.box('block', 3);
      tree.children.push(field('mine0'));
      let path = gardener.pick(tree)!;
      const state = stateAt(tree, path);
      const { screen, change } = await mountChanging(tree);
      const input = screen.getByRole('textbox', { name: state, exact: true }).element();
      if (!(input instanceof HTMLInputElement)) throw new Error('It is no input.');
      await userEvent.type(input, 'Hello');
      input.setSelectionRange(1, 3);
      for (let step = 0; step < 8; step += 1) {
        tree = gardener.change(tree, path);
        path = gardener.pathTo(tree, state)!;
        await change(tree);
        expect(document.activeElement, `after change ${step}`).toBe(input);
        expect([input.selectionStart, input.selectionEnd, input.value]).toEqual([1, 3, 'Hello']);
      }
    },
  );
});

function stateAt(tree: Box, path: readonly number[]): string {
  let node: Box['children'][number] = tree;
  for (const index of path) node = (node as Box).children[index]!;
  return (node as ReturnType<typeof field>).state;
}
