import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { ResizeDamper } from './resize-damper.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const hour = 3_600_000;

/** A frame whose page answers each height that it gets with another wish. */
function frameThatAsks(answer: (height: number) => number) {
  const heights: number[] = [];
  const damper: ResizeDamper = new ResizeDamper(({ height = 0 }) => {
    heights.push(height);
    setTimeout(() => damper.ask({ height: answer(height) }), 16);
  });
  damper.ask({ height: 100 });
  return heights;
}

describe('R30: a frame that asks for another height whenever it gets one', () => {
  test('comes to rest, however it grows', () => {
    const heights = frameThatAsks((height) => height + 10);
    vi.advanceTimersByTime(hour);
    expect(heights.length).toBeGreaterThan(60);
    expect(heights.length).toBeLessThan(80);
  });

  test('flashes no more than a dozen times between two heights', () => {
    const heights = frameThatAsks((height) => (height === 100 ? 200 : 100));
    vi.advanceTimersByTime(5000);
    expect(heights.length).toBeLessThan(15);
    vi.advanceTimersByTime(hour);
    expect(heights.length).toBeLessThan(25);
  });
});

describe('R30: a frame that asks as a page does', () => {
  test('is followed through a second of animation, and ends where it asked to', () => {
    const heights: number[] = [];
    const damper = new ResizeDamper(({ height = 0 }) => heights.push(height));
    for (let step = 1; step <= 60; step += 1) {
      damper.ask({ height: 100 + step });
      vi.advanceTimersByTime(16);
    }
    expect(heights).toHaveLength(60);
    expect(heights.at(-1)).toBe(160);
  });

  test('ends where it asked to after more than that, too', () => {
    const heights: number[] = [];
    const damper = new ResizeDamper(({ height = 0 }) => heights.push(height));
    for (let step = 1; step <= 300; step += 1) {
      damper.ask({ height: 100 + step });
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(10_000);
    expect(heights.at(-1)).toBe(400);
  });

  test('has all its changes again once it has rested', () => {
    const heights: number[] = [];
    const damper = new ResizeDamper(({ height = 0 }) => heights.push(height));
    const ask = () => {
      for (let step = 0; step < 100; step += 1) damper.ask({ height: 100 + step });
    };
    ask();
    vi.advanceTimersByTime(10_000);
    const before = heights.length;
    ask();
    expect(heights.length - before).toBeGreaterThanOrEqual(50);
  });

  test('is resized no more once it is gone', () => {
    const heights: number[] = [];
    const damper = new ResizeDamper(({ height = 0 }) => heights.push(height));
    for (let step = 0; step < 100; step += 1) damper.ask({ height: 100 + step });
    const before = heights.length;
    damper.stop();
    vi.advanceTimersByTime(hour);
    expect(heights).toHaveLength(before);
  });
});
