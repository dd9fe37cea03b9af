import { createRenderClient, type RenderClientOptions } from '../src/render-client.ts';
import type { RenderFunction } from '../src/render-function.ts';

/** A request as the origin got it. */
export interface OriginRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

/** A server in the same process, and a client of it. */
export interface ScriptedOrigin {
  readonly render: RenderFunction;
  /** What it got, the first one first. */
  readonly received: readonly OriginRequest[];
}

/** Makes a render client whose server answers as the test says: for what depends on the clock. */
export function scriptOrigin(
  answer: (request: OriginRequest, count: number) => Response | Promise<Response>,
  options: Partial<RenderClientOptions> = {},
): ScriptedOrigin {
  const received: OriginRequest[] = [];
  const send: typeof fetch = async (input, init) => {
    const { method, url, headers, signal } = new Request(input, init);
    const request = { method, url, headers, signal };
    received.push(request);
    return answer(request, received.length);
  };
  // Not spread: a getter among the options stays one.
  const own = { endpoint: 'https://example.com/render', fetch: send };
  return {
    received,
    render: createRenderClient(
      Object.defineProperties(own, Object.getOwnPropertyDescriptors(options)),
    ),
  };
}
