// What the host's tests call: scripts that speak the wire of R36 without a runtime, so that they
// can also break its rules.
import type { IntegrationEnvironment, IntegrationEvent, UIRenderEvent } from '@contentkit/schema';

import { createHost } from './index.ts';
import type {
  Host,
  HostedIntegration,
  HostedManifest,
  HostLogEntry,
  HostOptions,
  IntegrationScript,
} from './index.ts';

/** What a script was called with. */
export interface ReceivedCall {
  url: string;
  method: string;
  event: IntegrationEvent;
  environment: IntegrationEnvironment;
  body: string | undefined;
}

/** A script that answers as a test says. */
export function scriptOf(
  answer: (
    call: ReceivedCall,
    context: Parameters<IntegrationScript['fetch']>[2],
    request: Request,
  ) => Response | Promise<Response>,
): IntegrationScript {
  return {
    async fetch(request, _env, context) {
      const form = await request.formData();
      const body = form.get('fetch-body');
      const part = (name: string): unknown => {
        const text = form.get(name);
        return typeof text === 'string' ? JSON.parse(text) : undefined;
      };
      return answer(
        {
          url: request.url,
          method: request.method,
          event: part('event') as IntegrationEvent,
          environment: part('environment') as IntegrationEnvironment,
          body: body instanceof Blob ? await body.text() : (body ?? undefined),
        },
        context,
        request,
      );
    },
  };
}

/** An output that shows a text. */
export function outputOf(text: string): object {
  return {
    type: 'element',
    state: {},
    props: {},
    element: { type: 'block', children: [{ type: 'text', children: [text] }] },
  };
}

/** A script whose every component shows the request's props and state. */
export const echoScript = scriptOf(({ event }) => {
  const { props, state, action } = event as UIRenderEvent;
  return Response.json(outputOf(JSON.stringify({ props, state, action })));
});

/** An integration around a script. */
export function integrationOf(
  name: string,
  script: HostedIntegration['script'],
  manifest: Partial<HostedManifest> = {},
): HostedIntegration {
  return { manifest: { name, title: `Test ${name}`, ...manifest }, script };
}

/** A render request. */
export const renderRequest = {
  componentId: 'note',
  props: {},
  context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' },
} as const;

/** What posts a render request. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** A log that keeps its entries. */
export function createTestLog(): { entries: HostLogEntry[]; log: (entry: HostLogEntry) => void } {
  const entries: HostLogEntry[] = [];
  return { entries, log: (entry) => void entries.push(entry) };
}

/** Where {@link noteHost} renders. */
export const notePath = '/v1/integrations/note/render';

/** A host of one integration, which has a secret, and what the host has logged. */
export function noteHost(
  script: HostedIntegration['script'],
  options: Partial<HostOptions> = {},
): Host & { entries: HostLogEntry[] } {
  const { entries, log } = createTestLog();
  const host = createHost({
    integrations: [integrationOf('note', script, { secrets: { key: 'hunter2' } })],
    log,
    ...options,
  });
  return { ...host, entries };
}

/** The host's own error in an answer, which has to have the API's shape. */
export async function errorOf(
  answer: Response | Promise<Response>,
): Promise<{ status: number; message: string }> {
  const { status, text } = await Promise.resolve(answer).then(async (response) => ({
    status: response.status,
    text: await response.text(),
  }));
  const { error } = JSON.parse(text) as { error?: { code?: number; message?: string } };
  if (error?.code !== status || error.message === undefined) {
    throw new Error(`The answer is no error of the API: ${status} ${text}`);
  }
  return { status, message: error.message };
}
