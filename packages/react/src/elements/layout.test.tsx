import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { mount } from '../../test-support/mount.tsx';

function button(label: string): object {
  return { type: 'button', label, onPress: { action: 'press' } };
}

function boxOf(element: Element | null): DOMRect {
  return element?.getBoundingClientRect() ?? new DOMRect();
}

describe('hstack', () => {
  test.each([
    [undefined, 'left'],
    ['start', 'left'],
    ['end', 'right'],
  ] as const)('R34a: align %s puts the line at the %s', async (align, side) => {
    const { screen } = await mount({ type: 'hstack', align, children: [button('A'), button('B')] });
    const stack = boxOf(screen.container.querySelector('.ck-hstack'));
    const edge = screen.getByRole('button', { name: side === 'left' ? 'A' : 'B' }).element();
    expect(boxOf(edge)[side]).toBeCloseTo(stack[side], 0);
  });

  test('R34a: align center leaves as much on both sides', async () => {
    const { screen } = await mount({ type: 'hstack', align: 'center', children: [button('A')] });
    const stack = boxOf(screen.container.querySelector('.ck-hstack'));
    const inner = boxOf(screen.getByRole('button').element());
    expect(inner.left - stack.left).toBeCloseTo(stack.right - inner.right, 0);
  });

  test('R34a: its children are centred vertically', async () => {
    const tall = { type: 'vstack', children: [button('1'), button('2'), button('3')] };
    const { screen } = await mount({ type: 'hstack', children: [tall, button('A')] });
    const stack = boxOf(screen.container.querySelector('.ck-hstack'));
    const inner = boxOf(screen.getByRole('button', { name: 'A' }).element());
    expect(inner.top - stack.top).toBeCloseTo(stack.bottom - inner.bottom, 0);
  });

  test.each([
    ['cards', (card: object) => card],
    ['cards in boxes', (card: object) => ({ type: 'box', grow: 1, children: [card] })],
  ])('%s in it are as high as the highest', async (_what, inPlace) => {
    const high = { type: 'card', title: 'High', children: [button('1'), button('2')] };
    const low = { type: 'card', title: 'Low' };
    const { screen } = await mount({ type: 'hstack', children: [high, low].map(inPlace) });
    const cards = screen.container.querySelectorAll('.ck-card');
    const heights = [...cards].map((card) => boxOf(card).height);
    expect(heights[0]).toBeGreaterThan(80);
    expect(heights).toEqual([heights[0], heights[0]]);
  });

  test('R34a: wraps where it is narrow, and nothing is wider than the screen', async () => {
    await page.viewport(320, 600);
    const labels = ['Version one', 'Version two', 'Version three', 'Version four'];
    const { screen } = await mount({ type: 'hstack', children: labels.map(button) });
    const tops = screen
      .getByRole('button')
      .elements()
      .map((element) => boxOf(element).top);
    expect(new Set(tops).size).toBeGreaterThan(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('R34c: a divider in it is vertical', async () => {
    const { screen } = await mount({
      type: 'hstack',
      children: [button('A'), { type: 'divider' }, button('B')],
    });
    const { width, height } = boxOf(screen.container.querySelector('hr'));
    expect(height).toBeGreaterThan(width);
  });
});

describe('vstack', () => {
  test.each([
    ['start', 'left'],
    ['end', 'right'],
  ] as const)('R34a: align %s puts each at the %s', async (align, side) => {
    const { screen } = await mount({ type: 'vstack', align, children: [button('A'), button('B')] });
    const stack = boxOf(screen.container.querySelector('.ck-vstack'));
    for (const inner of screen.getByRole('button').elements()) {
      expect(boxOf(inner)[side]).toBeCloseTo(stack[side], 0);
    }
  });

  test('R34a: align center puts each in the middle', async () => {
    const text = { type: 'text', children: ['Middle'] };
    const { screen } = await mount({ type: 'vstack', align: 'center', children: [text] });
    const stack = boxOf(screen.container.querySelector('.ck-vstack'));
    const inner = boxOf(screen.getByText('Middle').element());
    expect(inner.width).toBeLessThan(stack.width);
    expect(inner.left - stack.left).toBeCloseTo(stack.right - inner.right, 0);
  });
});

describe('box', () => {
  async function widthsOf(...grows: (number | undefined)[]): Promise<number[]> {
    const children = grows.map((grow) => ({ type: 'box', grow, children: [button('A')] }));
    const { screen } = await mount({ type: 'hstack', children });
    return [...screen.container.querySelectorAll('.ck-box')].map((box) => boxOf(box).width);
  }

  test('R34a: takes its share of the free space, none when absent', async () => {
    await page.viewport(900, 600);
    const [none = 0, one = 0, two = 0] = await widthsOf(undefined, 1, 2);
    const basis = 160;
    expect(none).toBeLessThan(60);
    expect(two - basis).toBeCloseTo(2 * (one - basis), 0);
  });

  test('R34a: any share, also one that the style sheet has no rule for', async () => {
    await page.viewport(900, 600);
    const [one = 0, more = 0] = await widthsOf(1, 1.5);
    expect(more - 160).toBeCloseTo(1.5 * (one - 160), 0);
  });

  test.each([
    [-5, undefined],
    [1000, '100'],
  ])('R34c: grow %d is clamped', async (grow, share) => {
    const { screen } = await mount({ type: 'box', grow, children: [button('A')] });
    expect(screen.container.querySelector<HTMLElement>('.ck-box')?.dataset['grow']).toBe(share);
  });
});

describe('divider', () => {
  test('R34a: its size is the space around it, medium when absent', async () => {
    const sizes = ['small', 'medium', undefined, 'large'];
    const { screen } = await mount({
      type: 'vstack',
      children: sizes.map((size) => ({ type: 'divider', size })),
    });
    const spaces = [...screen.container.querySelectorAll('hr')].map((line) =>
      Number.parseFloat(getComputedStyle(line).marginBlockStart),
    );
    const [small = 0, medium = 0, absent, large = 0] = spaces;
    expect(small).toBeLessThan(medium);
    expect(medium).toBeLessThan(large);
    expect(absent).toBe(medium);
  });
});
