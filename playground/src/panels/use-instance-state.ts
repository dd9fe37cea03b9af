import type { Instance, InstanceSnapshot } from '@contentkit/client';
import { stateSlots, type PlainObject } from '@contentkit/schema/reader';
import { useCallback, useSyncExternalStore } from 'react';

/** An instance's snapshot, kept up to date. */
export function useSnapshot(instance: Instance): InstanceSnapshot {
  return useSyncExternalStore(
    useCallback((listener) => instance.subscribe(listener), [instance]),
    () => instance.getSnapshot(),
  );
}

/** An instance's whole state, kept up to date. What views draw should subscribe to keys instead. */
export function useInstanceState(instance: Instance): PlainObject {
  return useSyncExternalStore(
    useCallback((listener) => subscribeAll(instance, listener), [instance]),
    () => instance.getState(),
  );
}

/** Listens to every key there is: those in the state, and those that inputs may write. */
function subscribeAll(instance: Instance, listener: () => void): () => void {
  let ends: readonly (() => void)[] = [];
  const end = () => {
    for (const endOne of ends) endOne();
  };
  const listen = () => {
    end();
    const { element } = instance.getSnapshot();
    const keys = new Set([
      ...Object.keys(instance.getState()),
      ...(element ? stateSlots(element).keys : []),
    ]);
    ends = [...keys].map((key) => instance.subscribeKey(key, listener));
  };
  // A new output can bring new keys.
  const endSnapshots = instance.subscribe(() => {
    listen();
    listener();
  });
  listen();
  return () => {
    end();
    endSnapshots();
  };
}
