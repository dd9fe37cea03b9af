import type { RenderRequest } from '@contentkit/schema/reader';

/** How one render request is sent. */
export interface RenderOptions {
  /** Aborts the request. */
  readonly signal?: AbortSignal;
  /** Whether the request must outlive the page: its answer is ignored (R16). */
  readonly keepalive?: boolean;
}

/**
 * Asks a component for its next output. `createRenderClient` makes one that speaks HTTP; a host app
 * can write its own, to proxy through its server.
 *
 * @returns The answer as it was received, parsed from JSON and not yet read.
 * @throws {@link RenderError} where there is no answer.
 * @example
 * ```ts
 * const render: RenderFunction = async (request, { signal }) => {
 *   const response = await fetch('/api/contentkit', {
 *     method: 'POST',
 *     body: JSON.stringify(request),
 *     ...(signal ? { signal } : {}),
 *   });
 *   return response.json();
 * };
 * ```
 */
export type RenderFunction = (request: RenderRequest, options: RenderOptions) => Promise<unknown>;
