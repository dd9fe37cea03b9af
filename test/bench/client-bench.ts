import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { createInstance, type Instance } from '@contentkit/client';
import type { DescendantElement, RenderContext } from '@contentkit/schema';
import { shareStructure } from '@contentkit/schema/share';

import { measure } from './measure.ts';
import { cardTree } from './trees.ts';

/** What a benchmark of sharing comes to. */
export interface SharingResult {
  readonly elements: number;
  /** Sharing a tree in which one text changed, as a share of `JSON.parse` of the tree. */
  readonly share: number;
}

/** What a benchmark of a list of inputs comes to, as a share of a change in which none moves. */
export interface MoveResult {
  readonly children: number;
  /** One more input at the head. */
  readonly insert: number;
  /** One input less at the head. */
  readonly remove: number;
}

/** What a benchmark of writing to the state comes to. */
export interface WriteResult {
  readonly inputs: number;
  /** A write, as a share of one where there are only a few. */
  readonly write: number;
}

/** In how many parts the actions are done over which memory may grow. */
const parts = 5;

/**
 * How much memory an instance holds after some actions and after many, in bytes; the latter by how
 * much it grows in the middling one of several parts.
 */
export interface MemoryResult {
  readonly early: number;
  readonly late: number;
}

const context: RenderContext = {
  type: 'document',
  spaceId: 'space_1',
  editable: true,
  theme: 'light',
};

/** An output as text, in which the title of one card in the middle may be another one. */
export function cardText(elements: number, title?: string): string {
  const text = JSON.stringify(cardTree(elements));
  const middle = `"Card ${Math.floor(elements / 20)}"`;
  return title === undefined ? text : text.replace(middle, JSON.stringify(title));
}

/** Compares sharing a tree, of which one text changed, with parsing it. */
export function benchSharing(elements: number, rounds: number): SharingResult {
  const previous: unknown = JSON.parse(cardText(elements));
  const text = cardText(elements, 'Changed');
  let next: unknown;
  const { parse, share } = measure(
    {
      parse: () => {
        next = JSON.parse(text);
      },
      // What is shared is always what was parsed just now, as it is when an answer comes.
      share: () => shareStructure(previous, next),
    },
    rounds,
  );
  return { elements, share: share.median / parse.median };
}

/** A list of inputs, as it comes from the wire. */
export function inputList(from: number, to: number, changed?: number): DescendantElement[] {
  return Array.from({ length: to - from }, (_, offset): DescendantElement => ({
    type: 'textinput',
    state: `field${from + offset}`,
    placeholder: from + offset === changed ? 'Changed' : 'Write here',
  }));
}

/** Compares an insertion and a removal at the head of a list with a change in its middle. */
export function benchMove(children: number, rounds: number): MoveResult {
  const previous = inputList(0, children);
  const middle = Math.floor(children / 2);
  const candidates = {
    change: inputList(0, children, middle),
    insert: inputList(-1, children),
    remove: inputList(1, children),
  };
  const { change, insert, remove } = measure(
    {
      change: () => shareStructure(previous, candidates.change),
      insert: () => shareStructure(previous, candidates.insert),
      remove: () => shareStructure(previous, candidates.remove),
    },
    rounds,
  );
  return {
    children,
    insert: insert.median / change.median,
    remove: remove.median / change.median,
  };
}

/** An instance of inputs that are bound to `field0`, `field1` and so on. */
export function mountInputs(inputs: number): Instance {
  const instance = createInstance({
    componentId: 'inputs',
    context,
    limits: { nodes: Number.POSITIVE_INFINITY },
    initialOutput: {
      type: 'element',
      element: { type: 'block', children: inputList(0, inputs) },
      state: Object.fromEntries(
        Array.from({ length: inputs }, (_, index) => [`field${index}`, '']),
      ),
      props: {},
    },
    render: () => Promise.reject(new Error('Writing to the state sends nothing')),
  });
  instance.start();
  return instance;
}

const writesPerRound = 2_000;

/** However many inputs there are: what differs is only what is there beside those that are written. */
const keysPerRound = 100;

/** Compares writing one key among few bound inputs with writing one among many. */
export function benchWrites(few: number, many: number, rounds: number): WriteResult {
  const timings = measure({ few: writer(few), many: writer(many) }, rounds);
  return { inputs: many, write: timings.many.median / timings.few.median };
}

/** Types into inputs in turn, each of which listens to its key and reads its value. */
function writer(inputs: number): () => void {
  const instance = mountInputs(inputs);
  const keys = Array.from({ length: inputs }, (_, index) => `field${index}`);
  for (const key of keys) {
    instance.subscribeKey(key, () => instance.getValue(key));
  }
  let typed = 0;
  return () => {
    for (let write = 0; write < writesPerRound; write += 1) {
      typed += 1;
      instance.setState(keys[write % keysPerRound] ?? '', `typed ${typed}`);
    }
  };
}

/**
 * Measures what an instance holds after `early` and after `late` actions. Each types, asks for a new
 * tree of `elements` elements, and every tenth opens a modal and closes it with a value.
 */
export async function benchMemory(
  elements: number,
  early: number,
  late: number,
): Promise<MemoryResult> {
  const modal = JSON.stringify({ element: { type: 'modal', children: [] }, state: {}, props: {} });
  let answers = 0;
  const instance = createInstance({
    componentId: 'cards',
    context,
    render: async ({ componentId, state }) => {
      answers += 1;
      const answer = componentId === 'cards' ? cardText(elements, `Card ${answers}`) : modal;
      return { ...(JSON.parse(answer) as object), state: state ?? {} };
    },
  });
  const mounted = nextOutput(instance);
  instance.start();
  await mounted;

  const act = async (count: number): Promise<void> => {
    for (let action = 0; action < count; action += 1) {
      instance.setState('field1', `typed ${answers}`);
      instance.dispatch({ action: 'save', text: { $state: 'field1' } }, { source: 'button:1' });
      await nextOutput(instance);
      if (action % 10 === 0) {
        instance.dispatch({ action: '@ui.modal.open', componentId: 'dialog', props: {} });
        await nextOutput(instance);
        instance
          .getSnapshot()
          .modal?.dispatch({ action: '@ui.modal.close', returnValue: { answers } });
        await nextOutput(instance);
      }
    }
  };
  await act(early);
  const before = usedHeap();
  // What leaks does so all the time; what the engine makes for itself comes once.
  const growths: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const start = usedHeap();
    await act((late - early) / parts);
    growths.push(usedHeap() - start);
  }
  instance.destroy();
  const growth = growths.toSorted((a, b) => a - b)[parts >> 1] ?? Number.NaN;
  return { early: before, late: before + growth * parts };
}

/** Resolves when the next answer was adopted. */
function nextOutput(instance: Instance): Promise<void> {
  return new Promise((resolve, reject) => {
    const ends = [
      instance.on('output', () => end(resolve)),
      instance.on('error', ({ error }) => end(() => reject(new Error(error.message)))),
    ];
    const end = (settle: () => void): void => {
      for (const stop of ends) stop();
      // After whatever the instance still does with the answer.
      setImmediate(settle);
    };
  });
}

/** The bytes that are in use once nothing is left to collect. */
function usedHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
