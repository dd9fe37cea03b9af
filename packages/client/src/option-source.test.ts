import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createOptionSource, type OptionRequest } from './option-source.ts';

/** A loader whose answers the test gives by hand, in any order. */
function createDesk() {
  const asked: (OptionRequest & { answer(value: unknown): void; refuse(error: unknown): void })[] =
    [];
  return {
    asked,
    load: (request: OptionRequest) =>
      new Promise((resolve, reject) => {
        asked.push({ ...request, answer: resolve, refuse: reject });
      }),
  };
}

const one = { id: '1', label: 'One' };
const two = { id: '2', label: 'Two' };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const pause = () => vi.advanceTimersByTimeAsync(250);

describe('R27: loading', () => {
  test('R27: nothing is asked for before somebody needs it, and then once', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    source.subscribe(() => {});
    expect(source.getSnapshot().status).toBe('idle');
    expect(desk.asked).toHaveLength(0);

    source.load();
    source.load();
    expect(source.getSnapshot().status).toBe('loading');
    desk.asked[0]!.answer([one, two]);
    await settle();
    source.load();

    expect(desk.asked).toHaveLength(1);
    expect(source.getSnapshot()).toMatchObject({
      status: 'ready',
      options: [one, two],
      hasMore: false,
    });
  });

  test('R27: an array and an object with items are both read, and numbers as ids become strings', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    source.load();
    desk.asked[0]!.answer({
      items: [{ id: 7, label: 'Seven' }, null, { label: 'nameless' }, 'plain', { id: 'x' }],
      selected: { id: 'far', label: 'Far away' },
    });
    await settle();
    expect(source.getSnapshot().options).toEqual([
      { id: '7', label: 'Seven' },
      { id: 'plain', label: 'plain' },
      { id: 'x', label: 'x' },
    ]);
    expect(source.find('far')?.label).toBe('Far away');
  });

  test('R27: an answer that is no list is an error, and Retry asks again', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    source.load();
    desk.asked[0]!.answer({ options: [] });
    await settle();
    expect(source.getSnapshot()).toMatchObject({
      status: 'error',
      error: 'The options could not be read: expected a list, or an object with `items`.',
    });

    source.retry();
    expect(source.getSnapshot().status).toBe('loading');
    desk.asked[1]!.answer([one]);
    await settle();
    expect(source.getSnapshot()).toMatchObject({
      status: 'ready',
      options: [one],
      error: undefined,
    });
  });

  test('R27: a source that nobody watches any more stops loading, and goes on when watched again', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    const unsubscribe = source.subscribe(() => {});
    source.load();
    unsubscribe();
    expect(desk.asked[0]!.signal.aborted).toBe(true);

    source.subscribe(() => {});
    desk.asked[1]!.answer([one]);
    await settle();
    expect(source.getSnapshot().options).toEqual([one]);
  });
});

describe('R27: searching', () => {
  test('R27: typing is asked for once, a moment after the last key', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    source.load();
    desk.asked[0]!.answer([one, two]);
    await settle();

    source.search('t');
    await vi.advanceTimersByTimeAsync(100);
    source.search('tw');
    expect(source.getSnapshot()).toMatchObject({ status: 'loading', options: [one, two] });
    await pause();
    expect(desk.asked.map(({ query }) => query)).toEqual(['', 'tw']);
    desk.asked[1]!.answer([two]);
    await settle();
    expect(source.getSnapshot()).toMatchObject({ query: 'tw', options: [two] });
    expect(source.find('1')).toEqual(one);
  });

  test('R27: an answer to an older search is dropped, whichever comes last', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    source.load();
    source.search('tw');
    await pause();
    expect(desk.asked[0]!.signal.aborted).toBe(true);
    desk.asked[1]!.answer([two]);
    await settle();
    desk.asked[0]!.answer([one]);
    await settle();
    expect(source.getSnapshot().options).toEqual([two]);

    source.search('on');
    await pause();
    source.search('one');
    await pause();
    desk.asked[2]!.refuse(new Error('late'));
    desk.asked[3]!.answer([one]);
    await settle();
    expect(source.getSnapshot()).toMatchObject({ status: 'ready', options: [one] });
  });

  test('R27: what the options depend on changed: they are asked for anew and shown no more', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    source.refresh();
    expect(source.getSnapshot().status).toBe('idle');
    source.load();
    desk.asked[0]!.answer([one]);
    await settle();
    source.refresh();
    expect(source.getSnapshot()).toMatchObject({ status: 'loading', options: [] });
    await pause();
    desk.asked[1]!.answer([two]);
    await settle();
    expect(source.getSnapshot().options).toEqual([two]);
  });
});

describe('R27: paging', () => {
  test('R27: the next page is appended, without what is there already', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    source.load();
    desk.asked[0]!.answer({ items: [one], nextPage: 'p2' });
    await settle();
    expect(source.getSnapshot().hasMore).toBe(true);

    source.loadMore();
    source.loadMore();
    expect(source.getSnapshot()).toMatchObject({ status: 'more', options: [one] });
    expect(desk.asked.map(({ page }) => page)).toEqual([undefined, 'p2']);
    desk.asked[1]!.answer({ items: [one, two] });
    await settle();
    expect(source.getSnapshot()).toMatchObject({ options: [one, two], hasMore: false });
  });

  test('R27: a page that failed leaves the pages before, and Retry asks for it again', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    source.load();
    desk.asked[0]!.answer({ items: [one], nextPage: 'p2' });
    await settle();
    source.loadMore();
    desk.asked[1]!.refuse(new Error('The server is tired.'));
    await settle();
    expect(source.getSnapshot()).toMatchObject({
      status: 'error',
      error: 'The server is tired.',
      options: [one],
    });

    source.retry();
    expect(desk.asked[2]!.page).toBe('p2');
    desk.asked[2]!.answer([two]);
    await settle();
    expect(source.getSnapshot().options).toEqual([one, two]);
  });

  test('R27: pages that bring nothing new come to an end', async () => {
    const desk = createDesk();
    const source = createOptionSource(desk);
    source.load();
    desk.asked[0]!.answer({ items: [one], nextPage: 'p2' });
    await settle();
    source.loadMore();
    desk.asked[1]!.answer({ items: [one], nextPage: 'p2' });
    await settle();
    expect(source.getSnapshot().hasMore).toBe(false);
  });
});
