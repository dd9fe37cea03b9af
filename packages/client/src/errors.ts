import type { RenderRequest } from '@contentkit/schema/reader';

/** What a {@link RenderError} is made from. */
export interface RenderErrorDetail {
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly retryable?: boolean;
  readonly retryAfter?: number | undefined;
  readonly request?: RenderRequest | undefined;
  readonly cause?: unknown;
}

/**
 * Why a render request came to nothing. Its message is fit for the person who waits: the server's
 * own words where it gave any.
 *
 * @example
 * ```ts
 * try {
 *   await render(request, {});
 * } catch (error) {
 *   if (error instanceof RenderError && error.status === 403) {
 *     signIn();
 *   }
 * }
 * ```
 */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /**
   * The server's code, or ours: `network`, `timeout`, `not_json`, `too_large`, `not_readable`, and
   * `refused` where the host app's policy knows no such origin.
   */
  readonly code: string | undefined;
  /** Whether the same request could succeed a little later. */
  readonly retryable: boolean;
  /** How long the server asked to wait before that, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** The request. */
  readonly request: RenderRequest | undefined;

  constructor(message: string, detail: RenderErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.status = detail.status;
    this.code = detail.code;
    this.retryable = detail.retryable ?? false;
    this.retryAfter = detail.retryAfter;
    this.request = detail.request;
  }
}

/** Whether an error says no more than that somebody aborted. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** What a person is told about anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}
