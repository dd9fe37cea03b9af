import type { Action } from '@contentkit/schema/reader';

import type { DispatchOptions } from './instance.ts';

/** One thing to ask the component for: what comes of an action, or without one a newer output. */
export interface Question extends DispatchOptions {
  /** The action, its bindings resolved. */
  readonly action?: Action | undefined;
  /** Whether it was put before and came to nothing: then it replaces nothing that waits. */
  readonly isRetry?: boolean;
}

/**
 * Puts a question and takes the answer over. It deals with its own failures, and does nothing once
 * the question is no longer the queue's `running` one.
 */
export type Ask = (question: Question, signal: AbortSignal) => Promise<void>;

/** Puts an instance's questions one after another, in the order in which they came (R14). */
export class ActionQueue {
  readonly #waiting: Question[] = [];
  readonly #ask: Ask;
  readonly #onChange: () => void;
  #running: { readonly question: Question; readonly controller: AbortController } | undefined;

  /** @param onChange - Called after a question came, was put, was dropped or was answered. */
  constructor(ask: Ask, onChange: () => void) {
    this.#ask = ask;
    this.#onChange = onChange;
  }

  /** The question whose answer is awaited. */
  get running(): Question | undefined {
    return this.#running?.question;
  }

  /** The questions that wait, the next one first. */
  get waiting(): readonly Question[] {
    return this.#waiting;
  }

  /** The sources of what runs or waits (R15). */
  sources(): Set<string> {
    const questions = [this.running, ...this.#waiting];
    return new Set(questions.flatMap((question) => question?.source ?? []));
  }

  add(question: Question): void {
    const last = this.#waiting.at(-1);
    // Only the very last one gives way: nothing may overtake what was dispatched in between.
    const gives = last && coalesces(last) && last.source === question.source;
    if (gives && coalesces(question) && !question.isRetry) {
      this.#waiting.pop();
    }
    this.#waiting.push(question);
    this.#next();
    this.#onChange();
  }

  /** Lets go of what runs: its answer does not count any more, though it may still be on its way. */
  letGo({ aborts }: { readonly aborts: boolean }): void {
    const running = this.#running;
    this.#running = undefined;
    if (aborts) {
      running?.controller.abort();
    }
    this.#next();
    this.#onChange();
  }

  /** Drops what waits. */
  drop(): readonly Question[] {
    const dropped = this.#waiting.splice(0);
    this.#onChange();
    return dropped;
  }

  #next(): void {
    const question = this.#running ? undefined : this.#waiting.shift();
    if (!question) {
      return;
    }
    const running = { question, controller: new AbortController() };
    this.#running = running;
    // The queue goes on whatever comes of it.
    void this.#ask(question, running.controller.signal).finally(() => {
      if (this.#running === running) {
        this.letGo({ aborts: false });
      }
    });
  }
}

/** Whether a newer one of the same source takes a question's place while it waits (R14). */
function coalesces({ kind = 'press' }: Question): boolean {
  return kind !== 'press';
}
