import { useCallback, useSyncExternalStore } from 'react';

import type { Surface } from '../surface.ts';

/**
 * The value under one key of the state: the view is drawn again when that key changes, and for no
 * other (R11). Without a key it is `undefined`.
 */
export function useKey(surface: Surface, key: string | undefined): unknown {
  const { instance } = surface;
  const subscribe = useCallback(
    (listener: () => void) => (key === undefined ? () => {} : instance.subscribeKey(key, listener)),
    [instance, key],
  );
  const read = () => {
    const state = instance.getState();
    return key !== undefined && Object.hasOwn(state, key) ? state[key] : undefined;
  };
  return useSyncExternalStore(subscribe, read, read);
}

/** Whether an action of a source waits or runs (R15). */
export function useSourceBusy(surface: Surface, source: string): boolean {
  const { instance } = surface;
  const read = () => instance.getSnapshot().busy.has(source);
  return useSyncExternalStore(instance.subscribe, read, read);
}
