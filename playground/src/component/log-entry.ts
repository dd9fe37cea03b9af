/** How grave a message is, as `console` has it. */
export type LogLevel = 'debug' | 'log' | 'info' | 'warn' | 'error';

/** Something that a component wrote to its console. */
export interface LogEntry {
  readonly level: LogLevel;
  readonly text: string;
  /** Where in the author's files it was written. */
  readonly file?: string | undefined;
  /** Counts from 1. */
  readonly line?: number | undefined;
  /** In milliseconds since 1970. */
  readonly time: number;
}

/** A request that a component made. */
export interface NetworkEntry {
  readonly method: string;
  readonly url: string;
  /** Absent where nothing answered. */
  readonly status?: number | undefined;
  /** Whether a mock answered it, whether it went out, or whether it was not let out. */
  readonly outcome: 'mocked' | 'sent' | 'refused';
}

/** A place in the author's files. */
export interface FilePlace {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
}
