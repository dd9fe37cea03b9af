import { addons } from 'storybook/preview-api';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { useSyncExternalStore } from 'react';

import { readPageGlobals, type PageGlobals } from '../page-globals.ts';

let present: PageGlobals = readPageGlobals({});
const listeners = new Set<() => void>();

// Pages of the docs have no story whose context would hold them.
void listen();

async function listen(): Promise<void> {
  const channel = await addons.ready();
  const read = ({ globals }: { globals: Readonly<Record<string, unknown>> }) => {
    present = readPageGlobals(globals);
    for (const listener of listeners) listener();
  };
  channel.on(SET_GLOBALS, read);
  channel.on(GLOBALS_UPDATED, read);
}

/** What the toolbar says, for what stands outside of stories. */
export function useDocsGlobals(): PageGlobals {
  return useSyncExternalStore(subscribe, () => present);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
