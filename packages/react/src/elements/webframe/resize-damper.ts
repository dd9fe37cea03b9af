import type { FrameSize } from './webframe-message.ts';

/** How many changes a frame has at once: a second of animation, at sixty a second. */
const burst = 60;

/** How many changes one back and forth counts for, or two heights in turns could flash. */
const reversal = 6;

/** How long a frame that has used them up waits for the next; each wait is twice the one before. */
const firstWait = 1000;

/** A frame that has asked for nothing for so long after its last change begins anew. */
const calm = 5000;

/**
 * Lets a frame change its size as often as a page has reasons to, and no more: a page that asks for
 * another height whenever it gets one would never come to an end. Whatever was asked last holds in
 * the end.
 */
export class ResizeDamper {
  readonly #apply: (size: FrameSize) => void;
  #spent = 0;
  #wait = firstWait;
  #appliedAt = -calm;
  #height = 0;
  #isGrowing = true;
  #pending: FrameSize | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(apply: (size: FrameSize) => void) {
    this.#apply = apply;
  }

  ask(size: FrameSize): void {
    if (this.#timer !== undefined) {
      this.#pending = size;
      return;
    }
    if (performance.now() - this.#appliedAt >= calm) {
      this.#spent = 0;
      this.#wait = firstWait;
    }
    const { height = this.#height } = size;
    const isGrowing = height === this.#height ? this.#isGrowing : height > this.#height;
    this.#spent += isGrowing === this.#isGrowing ? 1 : reversal;
    this.#height = height;
    this.#isGrowing = isGrowing;
    if (this.#spent <= burst) {
      this.#change(size);
    } else {
      this.#pending = size;
      this.#timer = setTimeout(() => this.#changeLater(), this.#wait);
      this.#wait *= 2;
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #change(size: FrameSize): void {
    this.#appliedAt = performance.now();
    this.#apply(size);
  }

  #changeLater(): void {
    this.#timer = undefined;
    if (this.#pending) this.#change(this.#pending);
  }
}
