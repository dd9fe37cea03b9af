// What this package takes from the platform, wherever it runs: fetch, URL, AbortController and
// timers. With the DOM's types, or Node's, code that only a page or only a server can run would
// compile.
declare global {
  class URL {
    constructor(url: string, base?: string);
    readonly searchParams: { set(name: string, value: string): void };
    toString(): string;
  }

  interface AbortSignal {
    readonly aborted: boolean;
    readonly reason: unknown;
    throwIfAborted(): void;
    addEventListener(
      type: 'abort',
      listener: () => void,
      options?: { once?: boolean; signal?: AbortSignal },
    ): void;
    removeEventListener(type: 'abort', listener: () => void): void;
  }

  class AbortController {
    readonly signal: AbortSignal;
    abort(reason?: unknown): void;
  }

  interface Headers {
    get(name: string): string | null;
  }

  interface ReadableStreamReader {
    read(): Promise<{ done: false; value: Uint8Array } | { done: true; value?: undefined }>;
    cancel(): Promise<void>;
  }

  interface Response {
    readonly ok: boolean;
    readonly status: number;
    readonly statusText: string;
    readonly headers: Headers;
    readonly body: { getReader(): ReadableStreamReader } | null;
    text(): Promise<string>;
  }

  interface RequestInit {
    method?: string;
    headers?: Record<string, string>;
    body?: string;
    signal?: AbortSignal;
    keepalive?: boolean;
    credentials?: 'omit' | 'same-origin' | 'include';
  }

  class TextEncoder {
    encode(text: string): Uint8Array;
  }

  class TextDecoder {
    decode(input?: Uint8Array, options?: { stream?: boolean }): string;
  }

  function fetch(url: string, init?: RequestInit): Promise<Response>;
  function setTimeout(callback: () => void, delay: number): unknown;
  function clearTimeout(timer: unknown): void;
}

export {};
