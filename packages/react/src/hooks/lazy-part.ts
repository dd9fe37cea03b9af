import type { ReadElement } from '@contentkit/schema/reader';
import { useEffect, useSyncExternalStore } from 'react';

import { isServer } from '../is-server.ts';
import type { Surface } from '../surface.ts';
import type { Place } from '../view.ts';
import type { ServerHtml } from './server-html.ts';
import { useReport } from './use-report.ts';

/** What is known of a part at one moment. */
export type LazyState<Module> =
  | { readonly status: 'pending' }
  | { readonly status: 'ready'; readonly module: Module }
  | { readonly status: 'failed'; readonly error: unknown };

/** A heavy part of the renderer, which is loaded when something first needs it. */
export interface LazyPart<Module> {
  /**
   * Begins to load, unless that happened already. After a failure it tries again. It ends when that
   * is over, one way or the other.
   */
  readonly load: () => Promise<void>;
  /** Takes what there is already for what would be loaded. */
  provide(module: Module): void;
  readonly getState: () => LazyState<Module>;
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
  let loading: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  function settle(next: LazyState<Module>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    load: () =>
      (loading ??= importModule().then(
        (module) => settle({ status: 'ready', module }),
        (error: unknown) => {
          loading = undefined;
          settle({ status: 'failed', error });
        },
      )),
    provide: (module) => settle({ status: 'ready', module }),
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is never there. */
const nothing = createLazyPart<never>(() => new Promise(() => {}));

/**
 * Loads a part and says how far that is. A part for the page alone is pending on the server, and
 * until the page has taken over the server's HTML; what the view draws then must do without.
 *
 * @param part - `undefined` where none is needed (any more).
 * @param html - For a part that a server can have, too: it is pending only where the page takes over
 *   what was drawn without.
 */
export function usePart<Module>(
  part: LazyPart<Module> | undefined,
  html?: ServerHtml,
): LazyState<Module> {
  const wanted = part ?? nothing;
  const state = useSyncExternalStore<LazyState<Module>>(wanted.subscribe, wanted.getState, () =>
    html && (isServer || html.text !== undefined) ? wanted.getState() : pending,
  );
  useEffect(() => {
    void wanted.load();
  }, [wanted]);
  return state;
}

/** Who asks for a part, for the report where it cannot be loaded. */
export interface Asker {
  readonly element: ReadElement;
  readonly surface: Surface;
  readonly place: Place;
}

/** Loads a part for a view, as `usePart` does, and reports where it cannot be loaded. */
export function useLazyPart<Module>(
  part: LazyPart<Module> | undefined,
  { element, surface, place }: Asker,
  html?: ServerHtml,
): LazyState<Module> {
  const state = usePart(part, html);
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

/** Before there is a tree, what fails is a block's. */
const noElement: ReadElement = { type: 'block', children: [] };

/** Loads a part for a whole tree. */
export function useTreePart<Module>(
  part: LazyPart<Module> | undefined,
  surface: Surface,
): LazyState<Module> {
  const { element = noElement } = surface.instance.getSnapshot();
  return useLazyPart(part, { element, surface, place: '' });
}
