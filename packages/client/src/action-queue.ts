/** One thing to ask the component for. */
export interface Job {
  /** What tells the dispatching element from others; a re-render has none. */
  readonly source?: string;
  /** Whether a newer job of the same source takes this one's place while it waits (R14). */
  readonly coalesces?: boolean;
  /** Whether the job only asks for a newer output: nothing is lost if it never runs. */
  readonly isRerender?: boolean;
  /** Called instead of running where the instance ends while the job waits. */
  readonly leave?: () => void;
  /** Asks, and takes the answer over. */
  readonly run: (signal: AbortSignal) => Promise<void>;
}

/** Runs an instance's jobs one after another, in the order in which they came (R14). */
export class ActionQueue {
  readonly #waiting: Job[] = [];
  readonly #onChange: () => void;
  #running: { readonly job: Job; readonly controller: AbortController } | undefined;

  /** @param onChange - Called after a job came, began, was dropped or ended. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The job that runs. */
  get running(): Job | undefined {
    return this.#running?.job;
  }

  /** The jobs that wait, the next one first. */
  get waiting(): readonly Job[] {
    return this.#waiting;
  }

  /** The sources of what runs or waits (R15). */
  sources(): Set<string> {
    const jobs = this.#running ? [this.#running.job, ...this.#waiting] : this.#waiting;
    return new Set(jobs.flatMap((job) => (job.source === undefined ? [] : [job.source])));
  }

  add(job: Job): void {
    const last = this.#waiting.at(-1);
    // Only the very last one gives way: nothing may overtake what was dispatched in between.
    if (job.coalesces && last?.coalesces && last.source === job.source) {
      this.#waiting.pop();
    }
    this.#waiting.push(job);
    this.#next();
    this.#onChange();
  }

  /** Aborts what runs. */
  abortRunning(): void {
    const running = this.#running;
    this.#running = undefined;
    running?.controller.abort();
    this.#next();
    this.#onChange();
  }

  /** Drops what waits. */
  drop(): readonly Job[] {
    const dropped = this.#waiting.splice(0);
    this.#onChange();
    return dropped;
  }

  #next(): void {
    if (this.#running) {
      return;
    }
    const job = this.#waiting.shift();
    if (!job) {
      return;
    }
    const running = { job, controller: new AbortController() };
    this.#running = running;
    // A job deals with its own failures; the queue goes on whatever comes of it.
    void job.run(running.controller.signal).finally(() => {
      if (this.#running === running) {
        this.#running = undefined;
        this.#next();
        this.#onChange();
      }
    });
  }
}
