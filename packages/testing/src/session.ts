import type { Instance, RenderFunction } from '@contentkit/client';

/** What a component and the modals over it have in common. */
export interface Session {
  /** Resolves once nothing is asked any more, answers' own consequences included. */
  readonly settled: () => Promise<void>;
  /** Throws what has failed since it was last asked, wherever that was. */
  readonly throwNewError: () => void;
}

/** Watches what a component is asked, and what fails. */
export class RecordedSession implements Session {
  readonly #open = new Set<Promise<unknown>>();
  readonly #errors: Error[] = [];
  /** What was written to the log, which is told in full to nobody but the author. */
  readonly log: { readonly error?: unknown }[] = [];

  /** A render function that is watched. */
  watch(render: RenderFunction): RenderFunction {
    return async (request, options) => {
      const answer = render(request, options);
      this.#open.add(answer);
      try {
        return await answer;
      } finally {
        this.#open.delete(answer);
      }
    };
  }

  listen(root: Instance): void {
    root.on('error', ({ error }) => {
      const cause = innermost(this.log.at(-1)?.error ?? error.cause);
      this.#errors.push(new Error(error.message, { cause }));
    });
  }

  async settled(): Promise<void> {
    do {
      await Promise.allSettled(this.#open);
      await answersAreRead();
    } while (this.#open.size > 0);
  }

  throwNewError(): void {
    const [error] = this.#errors.splice(0);
    if (error) {
      throw error;
    }
  }
}

/** What was thrown first, below all that was made of it. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
}

/** What an answer leads to, the next request included, happens in microtasks. */
async function answersAreRead(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await Promise.resolve();
  }
}
