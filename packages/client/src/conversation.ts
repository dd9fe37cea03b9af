import type { Action, RenderRequest } from '@contentkit/schema/reader';

import { ActionQueue, type Question } from './action-queue.ts';
import type { RenderFunction } from './render-function.ts';

/** Whose conversation it is: what is asked, and who hears what comes of it. */
export interface Speaker {
  readonly render: RenderFunction;
  /** The request that puts an action, from what the speaker is at the moment. */
  readonly request: (action: Action | undefined) => RenderRequest;
  /** A request leaves. */
  readonly onRequest: (request: RenderRequest) => void;
  /** Loads what an answer is taken over with; `undefined` where nothing is missing. */
  readonly prepare: () => Promise<void> | undefined;
  /** An answer is there. What this throws is a failure, too. */
  readonly onAnswer: (answer: unknown, request: RenderRequest) => void;
  /** No answer came, or none that could be taken over. */
  readonly onFailure: (error: unknown, question: Question) => void;
  /** What is busy may have changed. */
  readonly onChange: () => void;
}

/**
 * What an instance asks its component: one question after another (R14), until it lets go of them
 * (R16, R19a).
 */
export class Conversation {
  readonly #speaker: Speaker;
  readonly #queue: ActionQueue;

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
    this.#queue = new ActionQueue(
      (question, signal) => this.#put(question, signal),
      speaker.onChange,
    );
  }

  /** The sources whose question waits or runs (R15). */
  sources(): Set<string> {
    return this.#queue.sources();
  }

  ask(question: Question): void {
    this.#queue.add(question);
  }

  /** Asks for a newer output, unless that waits already (R35). */
  refresh(): void {
    if (!this.#queue.waiting.some(({ action }) => !action)) {
      this.ask({});
    }
  }

  /** Asks anew for a first answer, in place of the question for it that runs or waits (R35). */
  restart(action: Action | undefined): void {
    const { running } = this.#queue;
    const others = this.#queue.drop().filter((question) => question.action !== action);
    for (const question of [{ action }, ...others]) {
      this.ask(question);
    }
    if (running && running.action === action) {
      this.#queue.letGo({ aborts: true });
    }
  }

  /** Drops what waits. */
  drop(): void {
    this.#queue.drop();
  }

  /** Drops what waits, and aborts what runs. */
  abort(): void {
    this.drop();
    this.#queue.letGo({ aborts: true });
  }

  /**
   * Ends all that was asked: edits that wait leave, and no answer counts any more.
   *
   * @param aborts - Whether what runs is aborted. An edit never is: it arrives.
   */
  end(aborts: (running: Question) => boolean): void {
    const { running } = this.#queue;
    const waiting = this.#queue.drop();
    this.#queue.letGo({
      aborts: running !== undefined && running.kind !== 'edit' && aborts(running),
    });
    for (const { action, kind } of waiting) {
      if (kind === 'edit') {
        this.#leave(action);
      }
    }
  }

  async #put(question: Question, signal: AbortSignal): Promise<void> {
    const { render, request: requestFor, onRequest, prepare, onAnswer, onFailure } = this.#speaker;
    const request = requestFor(question.action);
    onRequest(request);
    try {
      const keepalive = question.kind === 'edit';
      const rendering = render(request, keepalive ? { signal, keepalive } : { signal });
      // While the request is on its way: it takes longer.
      const preparing = prepare();
      const answer = await rendering;
      if (preparing) await preparing;
      // What comes late, after an abort or the end, changes nothing (R19a).
      if (this.#queue.running === question) {
        onAnswer(answer, request);
      }
    } catch (error) {
      if (this.#queue.running === question) {
        onFailure(error, question);
      }
    }
  }

  /** Sends an edit that outlives the conversation (R16). */
  #leave(action: Action | undefined): void {
    const { render, request } = this.#speaker;
    const send = async () => render(request(action), { keepalive: true });
    // Its answer is ignored, and so is its failure: there is nobody left to tell.
    send().catch(() => undefined);
  }
}
