/** Work that goes on after an answer was given. */
export interface BackgroundWork {
  /** Takes care of a promise: its failure is reported to `onFailure` alone. */
  add(promise: Promise<unknown>, onFailure: (error: unknown) => void): void;
  /** Resolves when no work is left, that begun in the meantime included. */
  idle(): Promise<void>;
}

/** Keeps track of work that goes on after an answer. */
export function createBackgroundWork(): BackgroundWork {
  const pending = new Set<Promise<void>>();
  return {
    add(promise, onFailure) {
      const settled = Promise.resolve(promise).then(
        () => void pending.delete(settled),
        (error: unknown) => {
          pending.delete(settled);
          onFailure(error);
        },
      );
      pending.add(settled);
    },
    async idle() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
