/** What a change of a source is, for whoever keeps a history of them. */
export interface SourceChange {
  /** As a command: "Delete lib/format.ts". */
  readonly label: string;
  /** Whether something went away: a way back is worth an offer. */
  readonly isLoss: boolean;
}

/** A change that takes nothing away. */
export function step(label: string): SourceChange {
  return { label, isLoss: false };
}

/** A change that takes something away. */
export function loss(label: string): SourceChange {
  return { label, isLoss: true };
}
