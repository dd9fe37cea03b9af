/* oxlint-disable no-console -- where a script runs, the console is the log */

/** Where an integration writes what a person who operates it should know. */
export interface RuntimeLogger {
  /** Something worth knowing. */
  info(message: string, ...details: unknown[]): void;
  /** Something worth knowing while looking for a mistake. */
  debug(message: string, ...details: unknown[]): void;
  /** Something that went wrong. */
  error(message: string, ...details: unknown[]): void;
}

/**
 * Creates a logger that writes to the console, each line beginning with `[namespace]`.
 *
 * @example
 * ```ts
 * import { Logger } from '@contentkit/runtime';
 *
 * const logger = Logger('tickets');
 * logger.info('synchronized', { count: 12 });
 * ```
 */
export function Logger(namespace: string): RuntimeLogger {
  const prefix = `[${namespace}]`;
  return {
    info: (message, ...details) => console.info(prefix, message, ...details),
    debug: (message, ...details) => console.debug(prefix, message, ...details),
    error: (message, ...details) => console.error(prefix, message, ...details),
  };
}
