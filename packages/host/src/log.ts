/** Something that went wrong and that no client is told in full. */
export interface HostLogEntry {
  /** What happened. */
  message: string;
  /** The error that was thrown, if one was. */
  error?: unknown;
}

/** Where a host writes what its operator should know. */
export type HostLogger = (entry: HostLogEntry) => void;

/** Writes to the console. */
export const logToConsole: HostLogger = ({ message, error }) => {
  // oxlint-disable-next-line no-console -- the log of a host that was given no other
  console.error(`[contentkit] ${message}`, ...(error === undefined ? [] : [error]));
};
