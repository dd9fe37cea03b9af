import { startTimer, untilAborted } from './deadline.ts';

/** Waits so many milliseconds, or until somebody aborts. */
export async function pause(delay: number, signal: AbortSignal | undefined): Promise<void> {
  let end = () => {};
  const passed = new Promise<void>((resolve) => {
    end = startTimer(delay, resolve);
  });
  await untilAborted(passed, signal).finally(end);
}
