import { untilAborted } from './deadline.ts';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Absent where there was more of it than may be read. */
  readonly text: string | undefined;
}

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
export class ResponseCache {
  /** The one that was used last is the last. */
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #loads = new Map<string, SharedLoad>();
  readonly #maximumSize: number;
  #size = 0;

  /** @param maximumSize How many characters it holds at most, keys and answers together. */
  constructor(maximumSize: number) {
    this.#maximumSize = maximumSize;
  }

  /** The answer for a key, which says all that the answer depends on. */
  async get(key: string, signal: AbortSignal | undefined, load: AnswerLoader): Promise<Answer> {
    const kept = this.#kept.get(key);
    if (kept && kept.freshUntil > Date.now()) {
      this.#keep(key, kept);
      return kept.answer;
    }
    const shared = this.#loads.get(key) ?? this.#share(key, load);
    shared.waiting += 1;
    try {
      return await untilAborted(shared.answer, signal);
    } finally {
      shared.waiting -= 1;
      if (shared.waiting === 0) {
        // Whoever asks from now on does not join what was given up.
        this.#end(key, shared);
        shared.controller.abort();
      }
    }
  }

  /** Forgets what is kept for a key. */
  delete(key: string): KeptAnswer | undefined {
    const kept = this.#kept.get(key);
    if (kept) {
      this.#kept.delete(key);
      this.#size -= sizeOf(key, kept);
    }
    return kept;
  }

  #share(key: string, load: AnswerLoader): SharedLoad {
    const controller = new AbortController();
    const answer = this.#load(key, load, controller.signal);
    const shared = { answer, controller, waiting: 0 };
    this.#loads.set(key, shared);
    return shared;
  }

  #end(key: string, shared: SharedLoad): void {
    if (this.#loads.get(key) === shared) {
      this.#loads.delete(key);
    }
  }

  async #load(key: string, load: AnswerLoader, signal: AbortSignal): Promise<Answer> {
    // What comes takes its place, or nothing does.
    const stale = this.delete(key);
    const loaded = await load(stale?.etag, signal);
    const confirmed = loaded.status === 304 ? stale : undefined;
    const answer = confirmed?.answer ?? loaded;
    const header = (name: string) =>
      loaded.headers.get(name) ?? confirmed?.answer.headers.get(name) ?? '';
    const control = header('cache-control');
    // What varies on a cookie depends on something that no script can see.
    if (answer.status !== 200 || /no-store/i.test(control) || /\*|cookie/i.test(header('vary'))) {
      return answer;
    }
    const maxAge = /no-cache/i.test(control) ? undefined : /\bmax-age="?(\d+)/i.exec(control)?.[1];
    const seconds = Number(maxAge ?? 0) - Number(loaded.headers.get('age') ?? 0);
    const etag = header('etag');
    if (seconds > 0 || etag) {
      this.#keep(key, { answer, etag, freshUntil: Date.now() + seconds * 1000 });
    }
    return answer;
  }

  /** Keeps an answer as the one that was used last. */
  #keep(key: string, kept: KeptAnswer): void {
    this.delete(key);
    const size = sizeOf(key, kept);
    // One that is too large drives out no other.
    if (size > this.#maximumSize) {
      return;
    }
    this.#kept.set(key, kept);
    this.#size += size;
    for (const [oldest] of this.#kept) {
      if (this.#size <= this.#maximumSize) {
        break;
      }
      this.delete(oldest);
    }
  }
}

function sizeOf(key: string, { answer }: KeptAnswer): number {
  return key.length + (answer.text?.length ?? Infinity);
}
