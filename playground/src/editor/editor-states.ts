import type { EditorState, StateEffect } from '@codemirror/state';

/** A file as it was left. */
interface KeptFile {
  readonly state: EditorState;
  /** Brings the view back to where it was scrolled to. */
  readonly scroll?: StateEffect<unknown> | undefined;
}

/**
 * What an editor keeps of each file while another one is shown: what was undone, what is selected,
 * where it was scrolled to. Whoever owns it decides for how long.
 */
export class EditorStates {
  readonly #files = new Map<string, KeptFile>();

  find(name: string): KeptFile | undefined {
    return this.#files.get(name);
  }

  keep(name: string, file: KeptFile): void {
    this.#files.set(name, file);
  }

  /** For a file that has another name now. */
  rename(from: string, to: string): void {
    const file = this.#files.get(from);
    if (file) this.#files.set(to, file);
    this.#files.delete(from);
  }
}
