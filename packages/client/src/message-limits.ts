/** So many modals, in so many milliseconds. */
const modals = { most: 10, period: 60_000 };

/** So many actions may wait. */
const maximumWaiting = 100;

/**
 * What messages from frames may cost the person (R6): nobody pressed for them, so a page could open a
 * modal as often as the person leaves it, or have them wait behind a thousand actions. One for all
 * instances of a modal stack: a frame in a modal counts as much as the one that opened it.
 */
export class MessageLimits {
  /** When messages opened the last modals, the earliest first. */
  #opened: number[] = [];

  /** Whether a message may open another modal now, which then counts. */
  takeModal(now = Date.now()): boolean {
    this.#opened = this.#opened.filter((time) => now - time < modals.period);
    if (this.#opened.length >= modals.most) {
      return false;
    }
    this.#opened.push(now);
    return true;
  }

  /** Whether a message's action may wait behind so many. */
  mayWait(waiting: number): boolean {
    return waiting < maximumWaiting;
  }
}
