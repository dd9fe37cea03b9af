import type { ReadElement } from '@contentkit/schema/reader';
import { useEffect, useSyncExternalStore } from 'react';

import type { Surface } from '../surface.ts';
import type { Place } from '../view.ts';
import { useReport } from './use-report.ts';

/** What is known of a part at one moment. */
export type LazyState<Module> =
  | { readonly status: 'pending' }
  | { readonly status: 'ready'; readonly module: Module }
  | { readonly status: 'failed'; readonly error: unknown };

/** A heavy part of the renderer, which is loaded when something first needs it. */
export interface LazyPart<Module> {
  /** Begins to load, unless that happened already. After a failure it tries again. */
  readonly load: () => void;
  readonly getState: () => LazyState<Module>;
  /** What is known while the page takes over the server's HTML. */
  readonly getInitialState: () => LazyState<Module>;
  readonly subscribe: (listener: () => void) => () => void;
}

const pending = { status: 'pending' } as const;

/**
 * Makes a part that loads once for all who need it.
 *
 * @param importModule - The dynamic import, written out where a bundler sees it.
 */
export function createLazyPart<Module>(importModule: () => Promise<Module>): LazyPart<Module> {
  let state: LazyState<Module> = pending;
  let isLoading = false;
  const listeners = new Set<() => void>();

  function settle(next: LazyState<Module>): void {
    state = next;
    isLoading = false;
    for (const listener of listeners) listener();
  }

  return {
    load() {
      if (!isLoading && state.status !== 'ready') {
        isLoading = true;
        importModule().then(
          (module) => settle({ status: 'ready', module }),
          (error: unknown) => settle({ status: 'failed', error }),
        );
      }
    },
    getState: () => state,
    getInitialState: () => pending,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Who asks for a part, for the report where it cannot be loaded. */
export interface Asker {
  readonly element: ReadElement;
  readonly surface: Surface;
  readonly place: Place;
}

const nothing: LazyPart<never> = {
  load() {},
  getState: () => pending,
  getInitialState: () => pending,
  subscribe: () => () => {},
};

/**
 * Loads a part and says how far that is. On the server, and while the page takes over the server's
 * HTML, it is pending: what the view draws then must do without.
 *
 * @param part - `undefined` where none is needed (any more).
 */
export function useLazyPart<Module>(
  part: LazyPart<Module> | undefined,
  { element, surface, place }: Asker,
): LazyState<Module> {
  const wanted = part ?? nothing;
  const state = useSyncExternalStore<LazyState<Module>>(
    wanted.subscribe,
    wanted.getState,
    wanted.getInitialState,
  );
  useEffect(() => wanted.load(), [wanted]);
  const elementType = element.type;
  useReport(
    surface,
    state,
    state.status === 'failed'
      ? {
          kind: 'view',
          message: surface.messages.partNotLoaded(elementType),
          cause: state.error,
          elementType,
          place,
        }
      : undefined,
  );
  return state;
}
