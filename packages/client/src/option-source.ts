import type { SelectOption } from '@contentkit/schema/reader';

import { messageOf } from './errors.ts';
import { readOptionPage } from './option-page.ts';
import { Listeners, type Unsubscribe } from './store.ts';

/** What is asked of whatever supplies options. */
export interface OptionRequest {
  /** What the person typed; empty for all options. */
  readonly query: string;
  /** The `nextPage` of the page before; absent for the first page. */
  readonly page?: string;
  /** Aborted when the answer is no longer wanted. */
  readonly signal: AbortSignal;
}

/**
 * Supplies a page of options: an array of them, or `{items, nextPage?, selected?}` (R27).
 *
 * @example
 * ```ts
 * const loadOptions: OptionLoader = async ({ query, signal }) => {
 *   const response = await fetch(`/api/specifications?q=${encodeURIComponent(query)}`, { signal });
 *   return response.json();
 * };
 * ```
 */
export type OptionLoader = (request: OptionRequest) => Promise<unknown>;

/** What there is to show of a source at one moment. */
export interface OptionSnapshot {
  /**
   * `idle` until somebody asks; `loading` the first page of a search; `more`: loading a further
   * page; `error` where the last attempt failed, until `retry`.
   */
  readonly status: 'idle' | 'loading' | 'more' | 'ready' | 'error';
  /** What is searched for. */
  readonly query: string;
  /** The options so far. While another search loads, those of the search before. */
  readonly options: readonly SelectOption[];
  /** Whether a further page can be asked for. */
  readonly hasMore: boolean;
  /** Why the last attempt failed. */
  readonly error: string | undefined;
}

/** Options that come from elsewhere, page by page. */
export interface OptionSource {
  readonly getSnapshot: () => OptionSnapshot;
  /** Called after the snapshot has changed. With its last listener a source stops loading. */
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Loads the first page, unless that happened already. */
  readonly load: () => void;
  /** Searches, a moment after the last key. */
  readonly search: (query: string) => void;
  /** Loads the next page, if there is one and nothing loads already. */
  readonly loadMore: () => void;
  /** Does again what failed. */
  readonly retry: () => void;
  /** Starts over, because what the options depend on has changed. */
  readonly refresh: () => void;
  /** An option that was ever seen, also where the present search does not find it. */
  readonly find: (id: string) => SelectOption | undefined;
}

/** How a source behaves. */
export interface OptionSourceOptions {
  readonly load: OptionLoader;
  /** How long after the last key a search starts, in milliseconds; 250 by default. */
  readonly delay?: number;
}

/**
 * Makes a source of options (R27): it pages, searches, and drops the answers that come too late.
 *
 * @example
 * ```ts
 * const source = createOptionSource({ load: async () => [{ id: 'main', label: 'main' }] });
 * source.subscribe(() => console.log(source.getSnapshot().options));
 * source.load();
 * ```
 */
export function createOptionSource({ load, delay = 250 }: OptionSourceOptions): OptionSource {
  const listeners = new Listeners();
  const known = new Map<string, SelectOption>();
  let snapshot: OptionSnapshot = {
    status: 'idle',
    query: '',
    options: [],
    hasMore: false,
    error: undefined,
  };
  let nextPage: string | undefined;
  /** The page that is loaded, or that failed. */
  let page: string | undefined;
  let timer: unknown;
  let request: AbortController | undefined;
  let interrupted = false;

  function update(changes: Partial<OptionSnapshot>): void {
    snapshot = { ...snapshot, ...changes };
    listeners.call();
  }

  function stop(): void {
    clearTimeout(timer);
    request?.abort();
    request = undefined;
  }

  function start(): void {
    stop();
    const controller = new AbortController();
    request = controller;
    const { query } = snapshot;
    ask({ query, signal: controller.signal, ...(page === undefined ? {} : { page }) }).then(
      (answer) => request === controller && adopt(answer),
      (error: unknown) => request === controller && fail(error),
    );
  }

  // Async, so that a loader that throws at once fails like any other.
  async function ask(request: OptionRequest) {
    return readOptionPage(await load(request));
  }

  function adopt(answer: Awaited<ReturnType<typeof ask>>): void {
    request = undefined;
    for (const option of [...answer.selected, ...answer.options]) {
      known.set(option.id, option);
    }
    const before = page === undefined ? [] : snapshot.options;
    const seen = new Set(before.map((option) => option.id));
    const fresh = answer.options.filter((option) => !seen.has(option.id));
    // Pages that bring nothing new could go on for ever, each being asked for by the one before.
    nextPage = fresh.length > 0 ? answer.nextPage : undefined;
    update({
      status: 'ready',
      options: [...before, ...fresh],
      hasMore: nextPage !== undefined,
      error: undefined,
    });
  }

  function fail(error: unknown): void {
    request = undefined;
    update({ status: 'error', error: messageOf(error) });
  }

  /** The first page, in a moment. */
  function startSoon(changes: Partial<OptionSnapshot>): void {
    stop();
    page = undefined;
    nextPage = undefined;
    timer = setTimeout(start, delay);
    update({ ...changes, status: 'loading', hasMore: false, error: undefined });
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      const unsubscribe = listeners.add(listener);
      if (interrupted) {
        interrupted = false;
        start();
      }
      return () => {
        unsubscribe();
        if (listeners.size === 0 && (snapshot.status === 'loading' || snapshot.status === 'more')) {
          interrupted = true;
          stop();
        }
      };
    },
    load() {
      if (snapshot.status === 'idle') {
        start();
        update({ status: 'loading' });
      }
    },
    search(query) {
      if (query !== snapshot.query) {
        startSoon({ query });
      }
    },
    loadMore() {
      if (snapshot.status === 'ready' && nextPage !== undefined) {
        page = nextPage;
        start();
        update({ status: 'more' });
      }
    },
    retry() {
      if (snapshot.status === 'error') {
        start();
        update({ status: page === undefined ? 'loading' : 'more', error: undefined });
      }
    },
    refresh() {
      if (snapshot.status !== 'idle') {
        startSoon({ options: [] });
      }
    },
    find: (id) => known.get(id),
  };
}
