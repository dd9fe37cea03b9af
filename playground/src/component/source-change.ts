/** What a change of a source is, for whoever keeps a history of them. */
export interface SourceChange {
  /** As a command: "Delete lib/format.ts". */
  readonly label: string;
  /** What went away, as a sentence: a way back is worth an offer. */
  readonly loss?: string;
}

/** A change that takes nothing away. */
export function step(label: string): SourceChange {
  return { label };
}

/** A change that takes something away. */
export function loss(label: string, sentence: string): SourceChange {
  return { label, loss: sentence };
}
