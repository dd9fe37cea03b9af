/** How loud a line of the log is. */
export type LogLevel = 'debug' | 'log' | 'info' | 'warn' | 'error';

/** What became of a request. */
export type RequestOutcome = 'mocked' | 'answered' | 'failed' | 'refused';

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
  /** 0 or absent where nothing answered. */
  readonly status?: number | undefined;
  readonly outcome: RequestOutcome;
  /** In milliseconds. */
  readonly duration?: number | undefined;
}

/** A place in the author's files. */
export interface FilePlace {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
}
