/** Timers that should run longer run out at once. */
const maximumDelay = 2 ** 31 - 1;

/**
 * Runs something that ends when its time is over, or when somebody aborts: whether or not it listens
 * to the signal that it gets.
 *
 * @throws The signal's reason, the time-out's error, or what it fails with by itself.
 */
export async function withDeadline<T>(
  timeout: number,
  timeoutError: () => Error,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  const end = startTimer(timeout, () => controller.abort(timeoutError()));
  try {
    return await untilAborted(run(controller.signal), controller.signal);
  } catch (error) {
    // What a `fetch` of its own makes of an abort does not matter.
    controller.signal.throwIfAborted();
    throw error;
  } finally {
    end();
    signal?.removeEventListener('abort', abort);
  }
}

/** Waits for a promise, but no longer than until somebody aborts. */
export async function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  let stop = () => {};
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
  });
  signal?.addEventListener('abort', stop);
  try {
    await Promise.race([promise, aborted]);
    signal?.throwIfAborted();
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Calls back after so many milliseconds, or after as many as a timer can wait; returns what ends it. */
export function startTimer(delay: number, callback: () => void): () => void {
  const timer = setTimeout(callback, Math.min(delay, maximumDelay));
  return () => clearTimeout(timer);
}
