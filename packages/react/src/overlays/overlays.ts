import type { Confirm } from '@contentkit/schema/reader';

/** A question that waits for its answer (R24). */
export interface Question {
  readonly confirm: Confirm;
  readonly proceed: () => void;
}

/** A tooltip that is shown. */
export interface ShownTooltip {
  readonly text: string;
  /** The element that it explains. */
  readonly target: HTMLElement;
}

/** What is shown over a tree just now. */
export interface OverlaysSnapshot {
  readonly question: Question | undefined;
  readonly tooltip: ShownTooltip | undefined;
}

/**
 * What a tree shows over the page: one question and one tooltip at a time. They are drawn once for
 * a whole tree, so that a button with neither costs nothing.
 */
export interface Overlays {
  readonly getSnapshot: () => OverlaysSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes on, after asking where there is a question. A refusal does nothing. */
  readonly confirm: (confirm: Confirm | undefined, proceed: () => void) => void;
  /** Answers the question that is shown. */
  readonly answer: (accepted: boolean) => void;
  readonly showTooltip: (target: HTMLElement, text: string) => void;
  readonly hideTooltip: () => void;
}

const nothing: OverlaysSnapshot = { question: undefined, tooltip: undefined };

/** Makes the overlays of one tree. */
export function createOverlays(): Overlays {
  let snapshot = nothing;
  const listeners = new Set<() => void>();

  function show(changes: Partial<OverlaysSnapshot>): void {
    snapshot = { ...snapshot, ...changes };
    for (const listener of listeners) listener();
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    confirm(confirm, proceed) {
      if (confirm) {
        show({ question: { confirm, proceed }, tooltip: undefined });
      } else {
        proceed();
      }
    },
    answer(accepted) {
      const { question } = snapshot;
      show({ question: undefined });
      if (accepted) {
        question?.proceed();
      }
    },
    showTooltip: (target, text) => show({ tooltip: { target, text } }),
    hideTooltip() {
      if (snapshot.tooltip) {
        show({ tooltip: undefined });
      }
    },
  };
}
