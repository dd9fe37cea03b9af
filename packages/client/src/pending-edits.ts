import type { Action } from '@contentkit/schema/reader';

/** How long an edit waits for the next one, in milliseconds (R14). */
const editPause = 400;

/** An edit that waits for its pause. */
export interface PendingEdit {
  readonly source: string;
  /** The action, its bindings not yet resolved: they take the value that they then have. */
  readonly action: Action;
}

/** The edits that were made within the last moment, one for each source (R14). */
export class PendingEdits {
  readonly #edits = new Map<string, { readonly edit: PendingEdit; readonly timer: unknown }>();
  readonly #send: (edit: PendingEdit) => void;

  constructor(send: (edit: PendingEdit) => void) {
    this.#send = send;
  }

  add(edit: PendingEdit): void {
    this.#take(edit.source);
    const timer = setTimeout(() => {
      this.#take(edit.source);
      this.#send(edit);
    }, editPause);
    this.#edits.set(edit.source, { edit, timer });
  }

  /** Sends what waits, at once. */
  flush(): void {
    for (const edit of this.takeAll()) {
      this.#send(edit);
    }
  }

  /** Takes what waits away, unsent. */
  takeAll(): readonly PendingEdit[] {
    return [...this.#edits.keys()].flatMap((source) => this.#take(source) ?? []);
  }

  #take(source: string): PendingEdit | undefined {
    const pending = this.#edits.get(source);
    if (pending) {
      clearTimeout(pending.timer);
      this.#edits.delete(source);
    }
    return pending?.edit;
  }
}
