import type { RenderRequest } from '@contentkit/schema/reader';

import { readAhead } from './adopt-output.ts';
import { messageOf, RenderError } from './errors.ts';
import type { InstanceOptions } from './instance.ts';

/** What the first output is asked for with: as for an instance, where it applies to a server. */
export interface InitialOutputOptions extends Pick<
  InstanceOptions,
  'componentId' | 'props' | 'context' | 'render' | 'initialAction' | 'limits'
> {
  /** Aborts the request. */
  readonly signal?: AbortSignal;
}

/**
 * Asks for a component's first output on a server. Handed to the page as JSON, it saves the instance
 * there its first request. Give that instance the same props, context and limits. An instance in the
 * same program that is given the very object takes over how it was read; do not change it.
 *
 * @returns The answer as it was received, once it was seen to be readable. It is JSON: where it is
 *   written into a `<script>`, escape its `<`.
 * @throws {@link RenderError} where there is no answer, or none that can be shown. Without an initial
 *   output the page simply asks itself.
 * @example
 * ```ts
 * const context = { type: 'document', spaceId: 'space_1', editable: false, theme: 'light' } as const;
 * // On the server:
 * const initialOutput = await renderToInitialOutput({ render, componentId: 'note', context });
 * // In the page:
 * const instance = createInstance({ render, componentId: 'note', context, initialOutput });
 * ```
 */
export async function renderToInitialOutput(options: InitialOutputOptions): Promise<unknown> {
  const { componentId, props = {}, context, render, initialAction, limits, signal } = options;
  const request: RenderRequest = {
    componentId,
    props,
    context,
    ...(initialAction ? { action: initialAction } : {}),
  };
  try {
    const answer = await render(request, signal ? { signal } : {});
    readAhead(answer, request, limits);
    return answer;
  } catch (cause) {
    throw cause instanceof RenderError
      ? cause
      : new RenderError(messageOf(cause), { request, cause });
  }
}
