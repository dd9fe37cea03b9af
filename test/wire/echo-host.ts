import { createHost, type HostLimits } from '@contentkit/host';
import type { RenderRequest } from '@contentkit/schema/reader';

/** What came to a host, and what it said to that. */
export interface HostRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly status: number;
}

/** Where the echo renders. */
export const echoEndpoint = 'http://localhost/v1/integrations/echo/render';

/**
 * A host, without a network, with an integration that answers with the request that it got.
 *
 * @param cacheControl - What the integration says of how long its answers may be kept.
 */
export function createEchoHost(cacheControl?: string, limits: Partial<HostLimits> = {}) {
  const received: HostRequest[] = [];
  let renders = 0;
  const host = createHost({
    integrations: [
      {
        manifest: { name: 'echo', title: 'Echo' },
        script: {
          async fetch(request) {
            renders += 1;
            // Without what differs from call to call, which is the event's id.
            const event = (await request.formData()).get('event') as string;
            const { componentId, props, context, state, action } = JSON.parse(
              event,
            ) as RenderRequest;
            const echo = { componentId, props, context, state, action };
            return Response.json(
              { type: 'complete', returnValue: { request: echo } },
              { headers: cacheControl === undefined ? {} : { 'cache-control': cacheControl } },
            );
          },
        },
      },
    ],
    limits,
  });
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, url, headers } = request;
    const response = await host.api.fetch(request);
    received.push({ method, url, headers, status: response.status });
    return response;
  };
  return { fetch: send, received, renders: () => renders };
}
