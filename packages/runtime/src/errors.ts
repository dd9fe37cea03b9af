/** What an {@link ExposableError} can carry besides its message and status. */
export interface ExposableErrorOptions {
  /** What went wrong underneath. It is written to the log and never leaves the integration. */
  cause?: unknown;
}

/**
 * An error whose message is meant for the person in front of the block (R37): it reaches the caller
 * as `{"error": message}` with the given status. Any other error is answered with status 500 and
 * `Internal server error`, and its details stay in the log.
 *
 * @example
 * ```ts
 * import { ExposableError } from '@contentkit/runtime';
 *
 * throw new ExposableError('Sign in to GitHub first.', 401);
 * ```
 */
export class ExposableError extends Error {
  override readonly name = 'ExposableError';

  /** The HTTP status of the answer. */
  readonly code: number;

  /**
   * @param message What the person reads.
   * @param code The HTTP status of the answer, 400 to 599; 400 when absent.
   */
  constructor(message: string, code = 400, options?: ExposableErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The answer to a caller whose event ended in an error. */
export function errorResponse(error: unknown): Response {
  return error instanceof ExposableError
    ? Response.json({ error: error.message }, { status: error.code })
    : Response.json({ error: 'Internal server error' }, { status: 500 });
}
