/** What a {@link HostError} can carry besides its status and message. */
export interface HostErrorOptions {
  /** What went wrong underneath. It is written to the log and never sent to a client. */
  cause?: unknown;
  /** When to try again, in seconds; sent as `Retry-After`. */
  retryAfter?: number;
}

/**
 * A request that the host could not answer. Over HTTP it is sent as
 * `{"error": {"code": status, "message": …}}` with that status; a direct render throws it.
 *
 * @example
 * ```ts
 * import { createDirectRender, HostError } from '@contentkit/host';
 *
 * try {
 *   await createDirectRender(noteScript)(request);
 * } catch (error) {
 *   if (error instanceof HostError && error.status === 504) console.log('It took too long.');
 * }
 * ```
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  /** The HTTP status of the answer. */
  readonly status: number;

  /** When to try again, in seconds, where the host knows. */
  readonly retryAfter: number | undefined;

  /**
   * @param status The HTTP status of the answer, 400 to 599.
   * @param message What happened, why, and how to fix it, for whoever reads the answer.
   */
  constructor(status: number, message: string, options: HostErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.status = status;
    this.retryAfter = options.retryAfter;
  }
}
