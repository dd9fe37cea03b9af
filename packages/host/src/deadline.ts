/** What ends the waiting for work. */
export interface Deadline {
  /** In milliseconds. */
  timeout: number;
  /** What the waiter ends the waiting with. */
  signal?: AbortSignal | undefined;
  /** What is thrown when the time is up. */
  onTimeout: () => Error;
}

/**
 * Waits for work until the time is up or a signal ends the waiting. The work is told by the signal
 * that it is given; whether it stops is its own matter.
 *
 * @throws Whatever the work throws, what `onTimeout` makes, or the waiter's reason.
 */
export async function withDeadline<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { timeout, signal, onTimeout }: Deadline,
): Promise<Result> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => controller.abort(onTimeout()), timeout);

  const ended = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(asError(controller.signal.reason)), {
      once: true,
    });
  });
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The waiting was ended', { cause: reason });
}
