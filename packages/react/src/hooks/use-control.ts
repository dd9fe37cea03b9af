import type { Instance } from '@contentkit/client';
import type { PlainValue } from '@contentkit/schema/reader';
import { useReducer, type RefCallback } from 'react';

import { isServer } from '../is-server.ts';
import type { Surface } from '../surface.ts';

/** What a control shows. */
export interface Control {
  /** The value under its state key. */
  readonly value: PlainValue;
  /** Whether an action of its source waits or runs (R15). */
  readonly isBusy: boolean;
  /** For the element that it draws: the control listens as long as that is in the page. */
  readonly ref: RefCallback<Element>;
}

/**
 * What a control shows of the instance: it is drawn again when that changes, and for nothing else
 * (R11). It does what `useKey` and `useSourceBusy` do for about a third of the memory and the time,
 * of which a page with thousands of inputs and buttons has much: its ref takes the place of the
 * effects with which React subscribes to a store.
 *
 * @param key - Its state key, if it has one.
 * @param source - What its dispatches come from, if it has any.
 */
export function useControl(
  { instance }: Surface,
  key: string | undefined,
  source: string | undefined,
): Control {
  const redraw = useRedraw();
  const value = valueOf(instance, key);
  const isBusy = isSourceBusy(instance, source);
  if (isServer) {
    return { value, isBusy, ref: nothing };
  }
  let endKey: (() => void) | undefined;

  return {
    value,
    isBusy,
    // Each drawing has another one; React lets go of the last before it hands over the next.
    ref(element) {
      endKey?.();
      const controls = watchingOf(instance);
      controls.delete(redraw);
      if (!element) {
        return;
      }
      endKey = key === undefined ? undefined : instance.subscribeKey(key, redraw);
      if (source !== undefined) controls.set(redraw, source);
      // What happened since it was drawn.
      if (!Object.is(valueOf(instance, key), value) || isSourceBusy(instance, source) !== isBusy) {
        redraw();
      }
    },
  };
}

function nothing(): void {}

/** A function that draws the view again; on a server, nothing is. */
const useRedraw: () => () => void = isServer
  ? () => nothing
  : function useRedraw() {
      return useReducer(next, 0)[1];
    };

function next(count: number): number {
  return count + 1;
}

function valueOf(instance: Instance, key: string | undefined): PlainValue {
  return key === undefined ? undefined : instance.getValue(key);
}

/** What draws a control again, with the source of which it shows whether it is busy. */
type Watching = Map<() => void, string>;

const watching = new WeakMap<Instance, Watching>();

/** The controls of an instance: they listen to it together, for they may be thousands. */
function watchingOf(instance: Instance): Watching {
  const known = watching.get(instance);
  if (known) {
    return known;
  }
  const controls: Watching = new Map();
  watching.set(instance, controls);
  let { busy } = instance.getSnapshot();
  instance.subscribe(() => {
    const before = busy;
    ({ busy } = instance.getSnapshot());
    if (busy === before) {
      return;
    }
    for (const [redraw, source] of controls) {
      if (busy.has(source) !== before.has(source)) redraw();
    }
  });
  return controls;
}

/** Whether an action of a source waits or runs. */
export function isSourceBusy(instance: Instance, source: string | undefined): boolean {
  const { busy } = instance.getSnapshot();
  // Mostly nothing is, and then a long source need not be looked for.
  return busy.size > 0 && source !== undefined && busy.has(source);
}
