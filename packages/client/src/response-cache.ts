import { untilAborted } from './deadline.ts';
import type { Answer } from './exchange.ts';

/**
 * Asks for an answer. With an `etag` the answer may be a 304 without text: what that tag stands for
 * still counts.
 */
export type AnswerLoader = (
  etag: string | undefined,
  signal: AbortSignal | undefined,
) => Promise<Answer>;

interface KeptAnswer {
  readonly answer: Answer;
  readonly freshUntil: number;
  /** Empty where there is none. */
  readonly etag: string;
  /** In characters, with its key. */
  readonly size: number;
}

interface SharedLoad {
  readonly answer: Promise<Answer>;
  readonly controller: AbortController;
  /** How many still wait for it. */
  waiting: number;
}

/**
 * Answers to GET requests, kept as long as they say (R2), and requests that are on their way, shared
 * by all who ask the same. Text rather than values: whoever gets an answer may change what they
 * parse from it.
 */
export interface ResponseCache {
  /** The answer for a key, which says all that the answer depends on. */
  get(key: string, signal: AbortSignal | undefined, load: AnswerLoader): Promise<Answer>;
  /** Forgets what is kept for a key. */
  remove(key: string): void;
}

/** @param maximumSize How many characters are kept at most, keys and answers together. */
export function createResponseCache(maximumSize: number): ResponseCache {
  /** The one that was used last is the last. */
  const kept = new Map<string, KeptAnswer>();
  const loads = new Map<string, SharedLoad>();
  let totalSize = 0;

  return {
    async get(key, signal, load) {
      const found = kept.get(key);
      if (found && found.freshUntil > Date.now()) {
        keep(key, found);
        return found.answer;
      }
      let shared = loads.get(key);
      if (!shared) {
        const controller = new AbortController();
        const answer = loadAnswer(key, load, controller.signal);
        shared = { answer, controller, waiting: 0 };
        loads.set(key, shared);
      }
      shared.waiting += 1;
      try {
        return await untilAborted(shared.answer, signal);
      } finally {
        shared.waiting -= 1;
        if (shared.waiting === 0) {
          shared.controller.abort();
          // Whoever asks from now on does not join what was given up.
          loads.delete(key);
        }
      }
    },
    remove,
  };

  async function loadAnswer(key: string, load: AnswerLoader, signal: AbortSignal): Promise<Answer> {
    // What comes takes its place, or nothing does.
    const stale = kept.get(key);
    remove(key);
    const loaded = await load(stale?.etag, signal);
    const confirmed = loaded.status === 304 ? stale?.answer : undefined;
    const answer = confirmed ?? loaded;
    const header = (name: string) => loaded.headers.get(name) ?? confirmed?.headers.get(name) ?? '';
    const control = header('cache-control');
    // What varies on a cookie depends on something that no script can see.
    if (answer.status !== 200 || /no-store/i.test(control) || /\*|cookie/i.test(header('vary'))) {
      return answer;
    }
    const maxAge = /no-cache/i.test(control) ? undefined : /\bmax-age="?(\d+)/i.exec(control)?.[1];
    const seconds = Number(maxAge ?? 0) - Number(loaded.headers.get('age'));
    const etag = header('etag');
    if (seconds > 0 || etag) {
      const size = key.length + (answer.text?.length ?? Infinity);
      keep(key, { answer, etag, size, freshUntil: Date.now() + seconds * 1000 });
    }
    return answer;
  }

  /** Keeps an answer as the one that was used last. */
  function keep(key: string, answer: KeptAnswer): void {
    remove(key);
    // One that is too large drives out no other.
    if (answer.size > maximumSize) {
      return;
    }
    kept.set(key, answer);
    totalSize += answer.size;
    for (const [oldest] of kept) {
      if (totalSize > maximumSize) {
        remove(oldest);
      }
    }
  }

  function remove(key: string): void {
    totalSize -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  }
}
