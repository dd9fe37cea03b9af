// The page that the benchmark runs in: what is drawn by hand, a second copy of that as a null, and
// what ContentKit draws, each timed in turns.
import { createInstance, type Instance } from '@contentkit/client';
import { ContentKit } from '@contentkit/react';
import type { ElementOutput } from '@contentkit/schema';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

import { HandWritten } from './hand-written.tsx';
import { HandWritten as HandWrittenAgain } from './hand-written.tsx?again';
import { rowsOf, type Row } from './rows.ts';

type Name = 'hand' | 'null' | 'kit';

/** Times in milliseconds, in the order of the rounds. */
export type Times = Readonly<Record<Name, readonly number[]>>;

const context = { type: 'document', spaceId: 's', editable: true, theme: 'light' } as const;

/** A page that stands, and how it is given a new tree. */
interface Page {
  readonly container: HTMLElement;
  readonly update: (output: ElementOutput) => Promise<void>;
  readonly end: () => void;
}

function begin(): { container: HTMLElement; root: Root } {
  const container = document.createElement('div');
  document.body.append(container);
  return { container, root: createRoot(container) };
}

const hand = (View: typeof HandWritten) => (output: ElementOutput) => {
  const { container, root } = begin();
  let set: (rows: readonly Row[]) => void = () => {};
  function Shown(): ReactNode {
    const [rows, setRows] = useState(() => rowsOf(output));
    set = setRows;
    return <View rows={rows} onSave={() => {}} />;
  }
  flushSync(() => root.render(<Shown />));
  return {
    container,
    update: async (next: ElementOutput) => flushSync(() => set(rowsOf(next))),
    end: () => root.unmount(),
  };
};

function kit(output: ElementOutput): Page {
  const { container, root } = begin();
  let answer = output;
  const instance: Instance = createInstance({
    componentId: 'bench',
    context,
    render: async () => answer,
    initialOutput: output,
  });
  flushSync(() =>
    root.render(<ContentKit instance={instance} policy={policy} onError={onError} />),
  );
  return {
    container,
    async update(next) {
      answer = next;
      const { element } = instance.getSnapshot();
      instance.dispatch({ action: 'update' });
      // The answer is taken over in microtasks, and drawn in the one behind.
      while (instance.getSnapshot().element === element) await Promise.resolve();
      await Promise.resolve();
    },
    end: () => {
      root.unmount();
      instance.destroy();
    },
  };
}

/** As a host app would have it, not as it is fastest. */
const policy = { links: ['https:'], images: ['https:'] };
const onError = () => {};

const candidates: Readonly<Record<Name, (output: ElementOutput) => Page>> = {
  hand: hand(HandWritten),
  null: hand(HandWrittenAgain),
  kit,
};

const names = Object.keys(candidates) as Name[];

declare const gc: (() => void) | undefined;

/** Runs something for each candidate in turns, each round beginning with another one. */
async function inTurns(
  rounds: number,
  measure: (name: Name, round: number) => Promise<number>,
): Promise<Times> {
  const times: Record<Name, number[]> = { hand: [], null: [], kit: [] };
  const warmUp = Math.ceil(rounds / 3);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const index of names.keys()) {
      const name = names[(index + round + warmUp) % names.length] ?? 'hand';
      if (typeof gc === 'function') gc();
      const time = await measure(name, round);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

function clear({ container, end }: Page): void {
  end();
  container.remove();
}

let prepared: ElementOutput | undefined;

/** A tree of `cardTree`, as it came over the wire. */
function read(json: string): ElementOutput {
  return JSON.parse(json) as ElementOutput;
}

const bench = {
  /** What each candidate draws; ids are React's own, and as many. */
  html(json: string): Readonly<Record<Name, string>> {
    const output = read(json);
    const drawn = names.map((name) => {
      const page = candidates[name](output);
      const html = page.container.innerHTML.replaceAll(/_r_\w+_/g, 'ID');
      clear(page);
      return [name, html] as const;
    });
    return Object.fromEntries(drawn) as Record<Name, string>;
  },

  mount(json: string, rounds: number): Promise<Times> {
    const output = read(json);
    return inTurns(rounds, async (name) => {
      const start = performance.now();
      const page = candidates[name](output);
      const time = performance.now() - start;
      clear(page);
      return time;
    });
  },

  /** A key in the input in the middle. */
  async type(json: string, rounds: number): Promise<Times> {
    const output = read(json);
    const pages = names.map((name) => [name, candidates[name](output)] as const);
    const inputs = new Map(
      pages.map(([name, { container }]) => {
        const all = container.querySelectorAll('input');
        return [name, all[all.length >> 1]] as const;
      }),
    );
    const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const times = await inTurns(rounds, async (name, round) => {
      const input = inputs.get(name);
      const text = `typed ${round}`;
      const start = performance.now();
      // Past the property that React has put over this one, or it would see no change.
      property?.set?.call(input, text);
      input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
      const time = performance.now() - start;
      if (input?.value !== text) throw new Error(`${name} lost what was typed.`);
      return time;
    });
    for (const [, page] of pages) clear(page);
    return times;
  },

  /** A new tree in which one text is another. */
  async update(json: string, rounds: number): Promise<Times> {
    const output = read(json);
    const pages = new Map(names.map((name) => [name, candidates[name](output)]));
    const times = await inTurns(rounds, async (name, round) => {
      const page = pages.get(name);
      const text = `Changed ${round}`;
      const next = read(json.replace('And a last line.', text));
      const start = performance.now();
      await page?.update(next);
      const time = performance.now() - start;
      if (!page?.container.textContent.includes(text)) throw new Error(`${name} shows old text.`);
      return time;
    });
    for (const page of pages.values()) clear(page);
    return times;
  },

  /** Reads a tree for `keep`: whoever answered has that in any case. */
  prepare(json: string): void {
    prepared = read(json);
  },

  /** Mounts one candidate and leaves it, for the heap to be looked at. */
  keep(name: Name): void {
    if (prepared) candidates[name](prepared);
  },
};

export type Bench = typeof bench;

Object.assign(window, { bench });
