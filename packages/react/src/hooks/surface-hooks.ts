// What the built-in views subscribe to. They are handed the surface; the hooks of the same use for
// a host app's views find it in the context (`view-hooks.ts`).
import { valuesEqual, type Instance, type InstanceSnapshot } from '@contentkit/client';
import {
  isDynamicBinding,
  resolveBindings,
  type PlainValue,
  type Resolved,
} from '@contentkit/schema/reader';
import { useCallback, useRef, useSyncExternalStore } from 'react';

import type { Surface } from '../surface.ts';
import { isSourceBusy } from './use-control.ts';

/**
 * The value under one key of the state: the view is drawn again when that key changes, and for no
 * other (R11). Without a key it is `undefined`.
 */
export function useKey(surface: Surface, key: string | undefined): PlainValue {
  const { instance } = surface;
  const subscribe = useCallback(
    (listener: () => void) => (key === undefined ? () => {} : instance.subscribeKey(key, listener)),
    [instance, key],
  );
  const read = () => (key === undefined ? undefined : instance.getValue(key));
  return useSyncExternalStore(subscribe, read, read);
}

/** Whether an action of a source waits or runs (R15). */
export function useSourceBusy(surface: Surface, source: string): boolean {
  const { instance } = surface;
  const read = () => isSourceBusy(instance, source);
  return useSyncExternalStore(instance.subscribe, read, read);
}

/** What an instance is at this moment, its state apart. */
export function useSnapshot(instance: Instance): InstanceSnapshot {
  const read = () => instance.getSnapshot();
  return useSyncExternalStore(instance.subscribe, read, read);
}

/**
 * A value with its bindings resolved (R12), which follows the keys that they name. It is the same
 * object as long as it is the same value.
 */
export function useResolvedValue<Value>(surface: Surface, value: Value): Resolved<Value> {
  const { instance } = surface;
  const keys = JSON.stringify(bindingKeys(value));
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = (JSON.parse(keys) as string[]).map((key) =>
        instance.subscribeKey(key, listener),
      );
      return () => {
        for (const end of ends) end();
      };
    },
    [instance, keys],
  );
  const last = useRef<{ readonly value: Resolved<Value> }>(undefined);
  const read = () => {
    const next = resolveBindings(value, instance.getState());
    if (!last.current || !valuesEqual(last.current.value, next)) {
      last.current = { value: next };
    }
    return last.current.value;
  };
  return useSyncExternalStore(subscribe, read, read);
}

function bindingKeys(value: unknown): string[] {
  const keys: string[] = [];
  // It grows while it is gone through, and holds each value once: no depth exhausts the stack, and
  // what holds itself comes to an end (R6).
  const values = new Set([value]);
  for (const one of values) {
    if (isDynamicBinding(one)) {
      keys.push(one.$state);
    } else if (typeof one === 'object' && one !== null) {
      for (const inner of Object.values(one as Record<string, unknown>)) values.add(inner);
    }
  }
  return keys;
}
