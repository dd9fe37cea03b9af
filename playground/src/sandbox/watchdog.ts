/** How long a worker may give no sign of life, in milliseconds. Awaited work does not hold it up. */
export const PATIENCE = 2_000;

const BUSY_PAUSE = 250;
const IDLE_PAUSE = 5_000;

/** Whether somebody waits for the worker, and how it is asked. */
export interface WatchdogOptions {
  readonly ping: (id: number) => void;
  readonly isBusy: () => boolean;
  /** It gives no sign of life. The watch is over. */
  readonly onHang: () => void;
}

/** Watches over a worker. */
export interface Watchdog {
  /** There was a sign of life. */
  hear(id: number): void;
  /** Somebody waits from now on: looks more often. */
  wake(): void;
  stop(): void;
}

/** Watches a worker by pings that it answers as long as its event loop turns. */
export function watch({ ping, isBusy, onHang }: WatchdogOptions): Watchdog {
  let id = 0;
  let askedAt: number | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let due = 0;

  const look = () => {
    const now = performance.now();
    // A page that is held up itself, or sleeps, hears no answers either.
    if (askedAt !== undefined && now - due > PATIENCE / 2) askedAt = now;
    if (askedAt !== undefined && now - askedAt >= PATIENCE) {
      onHang();
      return;
    }
    if (askedAt === undefined) {
      id += 1;
      askedAt = now;
      ping(id);
    }
    plan();
  };
  const plan = () => {
    const pause = isBusy() ? BUSY_PAUSE : IDLE_PAUSE;
    due = performance.now() + pause;
    timer = setTimeout(look, pause);
  };

  look();
  return {
    hear(answered) {
      if (answered === id) askedAt = undefined;
    },
    wake() {
      clearTimeout(timer);
      plan();
    },
    stop: () => clearTimeout(timer),
  };
}
