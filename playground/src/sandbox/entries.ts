import type { TextRange } from './compile/text-range.ts';
import type { LogLevel, RequestOutcome } from './messages.ts';

/** A line that the author's code wrote to the console. */
export interface LogEntry {
  readonly id: number;
  readonly level: LogLevel;
  readonly text: string;
  /** When, in milliseconds since 1970. */
  readonly time: number;
  /** Where it was written from, if that is known. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly at: TextRange | undefined;
}

/** A request that the author's code made with `fetch`. */
export interface NetworkEntry {
  readonly id: number;
  readonly method: string;
  readonly url: string;
  /** `mocked`: a mock answered; `refused`: the network is off, and no mock fits. */
  readonly outcome: RequestOutcome;
  /** Absent where nobody answered. */
  readonly status: number | undefined;
  /** When it was through, in milliseconds since 1970. */
  readonly time: number;
  /** How long it took, in milliseconds. */
  readonly duration: number;
}
