// The page that the benchmark runs in: what is drawn by hand, a second copy of that as a null, and
// what ContentKit draws, each timed in turns.

// First, for it must be there before React is.
import { countRendered } from './count-rendered.ts';

import type { ElementOutput } from '@contentkit/schema';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

import { inTurns, names, type Name, type Times } from './in-turns.ts';
import { createKit, Kit, readAhead } from './kit.tsx';
import type { HandWritten, Subject } from './subject.ts';
import { subjects, type SubjectName } from './subjects.ts';

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

function drawByHand(View: HandWritten, { read }: Subject, output: ElementOutput): Page {
  const { container, root } = begin();
  let set: (data: never) => void = () => {};
  function Shown(): ReactNode {
    const [data, setData] = useState(() => read(output) as never);
    set = setData;
    return <View data={data} onPress={() => {}} />;
  }
  flushSync(() => root.render(<Shown />));
  return {
    container,
    update: async (next) => flushSync(() => set(read(next) as never)),
    end: () => root.unmount(),
  };
}

function drawWithKit(subject: Subject, output: ElementOutput): Page {
  const { container, root } = begin();
  let answer = output;
  const instance = createKit(subject, output, async () => answer);
  flushSync(() => root.render(<Kit instance={instance} />));
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

function draw(name: Name, subject: Subject, output: ElementOutput): Page {
  const { HandWritten, HandWrittenAgain } = subject;
  return name === 'kit'
    ? drawWithKit(subject, output)
    : drawByHand(name === 'hand' ? HandWritten : HandWrittenAgain, subject, output);
}

function clear({ container, end }: Page): void {
  end();
  container.remove();
}

function read(json: string): ElementOutput {
  // Trees of our own functions, as they come over the wire.
  return JSON.parse(json) as ElementOutput;
}

function inputInTheMiddle({ container }: Page): HTMLInputElement {
  const all = container.querySelectorAll<HTMLInputElement>('input[type=text]');
  const input = all[all.length >> 1];
  if (!input) throw new Error('There is no input.');
  return input;
}

/** Past the property that React has put over this one, or it would see no change. */
const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

function type(input: HTMLInputElement, text: string): void {
  property?.set?.call(input, text);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

let prepared: ElementOutput | undefined;

const bench = {
  tree: (subject: SubjectName, elements: number): string => subjects[subject].tree(elements),

  /** What each candidate draws; ids are React's own, and as many. */
  html(of: SubjectName, json: string): Readonly<Record<Name, string>> {
    const drawn = names.map((name) => {
      const page = draw(name, subjects[of], read(json));
      const html = page.container.innerHTML.replaceAll(/_r_\w+_/g, 'ID');
      clear(page);
      return [name, html] as const;
    });
    return Object.fromEntries(drawn) as Record<Name, string>;
  },

  /** From an output that was read ahead. */
  async mount(of: SubjectName, json: string, rounds: number): Promise<Times> {
    const output = read(json);
    await readAhead(subjects[of], output);
    return this.mountReceived(of, output, rounds);
  },

  /** From an output as it was received, which the instance has to read. */
  mountReceived(of: SubjectName, tree: string | ElementOutput, rounds: number): Promise<Times> {
    const output = typeof tree === 'string' ? read(tree) : tree;
    return inTurns(rounds, async (name) => {
      const start = performance.now();
      const page = draw(name, subjects[of], output);
      const time = performance.now() - start;
      clear(page);
      return time;
    });
  },

  /** Twenty keys in the input in the middle: one is too short for the page's clock. */
  async type(of: SubjectName, json: string, rounds: number): Promise<Times> {
    const pages = names.map((name) => [name, draw(name, subjects[of], read(json))] as const);
    const inputs = new Map(pages.map(([name, page]) => [name, inputInTheMiddle(page)]));
    const times = await inTurns(rounds, async (name, round) => {
      const input = inputs.get(name);
      if (!input) throw new Error(`${name} is not there.`);
      let text = '';
      const start = performance.now();
      for (let key = 0; key < 20; key += 1) {
        text = `typed ${round} ${key}`;
        type(input, text);
        await Promise.resolve();
      }
      const time = performance.now() - start;
      if (input.value !== text) throw new Error(`${name} lost what was typed.`);
      return time;
    });
    for (const [, page] of pages) clear(page);
    return times;
  },

  /** How many components a key draws again. */
  async rendered(of: SubjectName, json: string): Promise<Readonly<Record<Name, number>>> {
    const counts: [Name, number][] = [];
    for (const name of names) {
      const page = draw(name, subjects[of], read(json));
      const input = inputInTheMiddle(page);
      counts.push([name, await countRendered(() => type(input, 'typed'))]);
      clear(page);
    }
    return Object.fromEntries(counts) as Record<Name, number>;
  },

  /** Five new trees in which one text is another: one is too short for the page's clock. */
  async update(of: SubjectName, json: string, rounds: number): Promise<Times> {
    const subject = subjects[of];
    const pages = new Map(names.map((name) => [name, draw(name, subject, read(json))]));
    const times = await inTurns(rounds, async (name, round) => {
      const page = pages.get(name);
      const texts = Array.from({ length: 5 }, (_, index) => `Changed ${round} ${index}`);
      const trees = texts.map((text) => read(json.replace(subject.text, text)));
      const start = performance.now();
      for (const tree of trees) await page?.update(tree);
      const time = performance.now() - start;
      if (!page?.container.textContent.includes(texts.at(-1) ?? '')) {
        throw new Error(`${name} shows old text.`);
      }
      return time;
    });
    for (const page of pages.values()) clear(page);
    return times;
  },

  /** Reads a tree for `keep`: whoever answered has that in any case. */
  prepare(json: string): void {
    prepared = read(json);
  },

  /** Mounts a candidate and takes it away: what is made once for all trees, as code is, is made now. */
  warm(of: SubjectName, name: Name): void {
    if (!prepared) return;
    for (let round = 0; round < 20; round += 1) clear(draw(name, subjects[of], prepared));
  },

  /** Mounts a candidate and leaves it, for the heap to be looked at. */
  keep(of: SubjectName, name: Name): void {
    if (prepared) draw(name, subjects[of], prepared);
  },
};

export type Bench = typeof bench;

Object.assign(window, { bench });
