// Each editor undoes what was typed in it. Which of them is next, and what was done to the project
// between, is known here: one undo for all panes, in the order in which things happened.
import type { Source } from './project.ts';
import { changeSource, type SourceChange } from './source-change.ts';

/** Beyond this, the oldest steps are forgotten. */
const MAXIMUM_STEPS = 1_000;

type Step =
  | { readonly type: 'edit'; readonly file: string }
  | { readonly type: 'change'; readonly change: SourceChange };

/** What is to be done to go a step back or forth. */
export type HistoryMove =
  /** The file's editor undoes, or redoes, one step of its own; it is shown. */
  | { readonly type: 'edit'; readonly file: string }
  /** The project becomes this. */
  | { readonly type: 'source'; readonly source: Source; readonly change: SourceChange };

/** The steps that led to a project as it is, and those that were taken back. */
export interface ProjectHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** An editor has begun a step that it can undo by itself. The name of a tree's is ''. */
  onHistory(file: string): void;
  /** Makes a change that can be undone. @returns The source after it, unless it cannot be made. */
  change(source: Source, change: SourceChange): Source | undefined;
  /**
   * Goes a step back. Where that is an editor's, it is the caller's to have the editor undo; where
   * the editor has nothing left to undo, ask again.
   *
   * @param source The project as it is now.
   */
  undo(source: Source): HistoryMove | undefined;
  /** Goes a step forth again. */
  redo(source: Source): HistoryMove | undefined;
  /** Forgets everything: another project is open. */
  clear(): void;
  subscribe(listener: () => void): () => void;
}

/** Begins the history of a project. */
export function createProjectHistory(): ProjectHistory {
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  const listeners = new Set<() => void>();

  function set(nextDone: readonly Step[], nextUndone: readonly Step[]): void {
    done = nextDone.slice(-MAXIMUM_STEPS);
    undone = nextUndone;
    for (const listener of listeners) listener();
  }

  /** Takes a step back or forth: what its inverse is, is known once it is made. */
  function move(step: Step, source: Source): { step: Step; move: HistoryMove } | undefined {
    if (step.type === 'edit') return { step, move: step };
    const changed = changeSource(source, step.change);
    if (!changed) return undefined;
    return {
      step: { type: 'change', change: changed.inverse },
      move: { type: 'source', source: changed.source, change: step.change },
    };
  }

  return {
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },

    onHistory: (file) => set([...done, { type: 'edit', file }], []),

    change(source, change) {
      const changed = changeSource(source, change);
      if (!changed) return undefined;
      set([...done, { type: 'change', change: changed.inverse }], []);
      return changed.source;
    },

    undo(source) {
      for (let last = done.at(-1); last; last = done.at(-1)) {
        const moved = move(last, source);
        set(done.slice(0, -1), moved ? [...undone, moved.step] : undone);
        if (moved) return moved.move;
      }
      return undefined;
    },

    redo(source) {
      for (let last = undone.at(-1); last; last = undone.at(-1)) {
        const moved = move(last, source);
        set(moved ? [...done, moved.step] : done, undone.slice(0, -1));
        if (moved) return moved.move;
      }
      return undefined;
    },

    clear: () => set([], []),

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
