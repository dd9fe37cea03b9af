/**
 * Waits for a promise, but no longer than until somebody aborts: whether or not what was asked
 * listens to the signal.
 *
 * @throws The signal's reason, or what the promise fails with.
 */
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
