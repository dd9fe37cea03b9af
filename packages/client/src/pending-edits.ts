import type { Action } from '@contentkit/schema/reader';

/** How long an edit waits for the next one, in milliseconds (R14). */
const editPause = 400;

/** The edits that were made within the last moment, one for each source (R14). */
export class PendingEdits {
  readonly #edits = new Map<string, { readonly action: Action; readonly timer: unknown }>();
  readonly #send: (action: Action, source: string) => void;

  /** @param send - Is given the action with its bindings not yet resolved: they take the value that they then have. */
  constructor(send: (action: Action, source: string) => void) {
    this.#send = send;
  }

  add(action: Action, source: string): void {
    clearTimeout(this.#edits.get(source)?.timer);
    // The one that was edited last is sent last.
    this.#edits.delete(source);
    const timer = setTimeout(() => this.#sendOne(source), editPause);
    this.#edits.set(source, { action, timer });
  }

  /** Sends what waits, at once. */
  flush(): void {
    // A copy: what is edited meanwhile waits for its own pause.
    const sources = [...this.#edits.keys()];
    for (const source of sources) {
      this.#sendOne(source);
    }
  }

  #sendOne(source: string): void {
    const edit = this.#edits.get(source);
    if (edit) {
      clearTimeout(edit.timer);
      this.#edits.delete(source);
      this.#send(edit.action, source);
    }
  }
}
