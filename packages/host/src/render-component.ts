import {
  parseRenderOutput,
  type IntegrationEnvironment,
  type RenderContext,
  type RenderRequest,
  type UIRenderEvent,
} from '@contentkit/schema';

import { HostError } from './errors.ts';
import type { HostLimits } from './limits.ts';
import { readText } from './read-text.ts';
import type { ScriptCaller } from './script-caller.ts';
import type { Place } from './storage/installations.ts';

/** A component's answer to a render request. */
export interface RenderAnswer {
  /** 200, or the status of the integration's own error. */
  status: number;
  /** The answer as the integration wrote it: a render output, or its error. */
  body: string;
  /** For how many seconds the answer may be cached, where the component says (R2). */
  maxAge: number | undefined;
}

/** A render request on its way to a component. */
export interface ComponentCall {
  /** The integration's name, for messages. */
  name: string;
  request: RenderRequest;
  environment: IntegrationEnvironment;
  signal?: AbortSignal | undefined;
}

/**
 * Asks a component for its next output, and makes sure that it is one.
 *
 * @throws HostError If there is no answer, or none that makes sense.
 */
export async function renderComponent(
  caller: ScriptCaller,
  limits: Pick<HostLimits, 'renderAnswerBytes'>,
  { name, request, environment, signal }: ComponentCall,
): Promise<RenderAnswer> {
  return caller.call(
    { event: createEvent(request, environment), environment, signal },
    async (response) => {
      const body = await readText(response, limits.renderAnswerBytes);
      if (body === undefined) {
        throw garbage(name, `answered with more than ${limits.renderAnswerBytes} bytes`);
      }
      const value = parseJson(body);
      if (!response.ok) {
        if (response.status >= 400 && isErrorAnswer(value)) {
          return { status: response.status, body, maxAge: undefined };
        }
        throw garbage(name, `answered with status ${response.status} and no error message`);
      }
      if (value === undefined) throw garbage(name, 'answered with something that is not JSON');
      const reading = parseRenderOutput(value);
      if (!reading.ok) {
        const [issue] = reading.issues;
        throw garbage(
          name,
          `answered with no render output${issue ? ` (${issue.where || 'the answer'}: ${issue.message})` : ''}`,
        );
      }
      return { status: 200, body, maxAge: readMaxAge(response.headers.get('cache-control')) };
    },
  );
}

/** Where a component is rendered. */
export function placeOf(context: RenderContext): Place {
  return {
    spaceId: 'spaceId' in context ? context.spaceId : undefined,
    siteId: 'siteId' in context ? context.siteId : undefined,
  };
}

/** The message of an integration's own error, as both of its shapes carry it (R16). */
export function errorMessageOf(body: string): string | undefined {
  const value = parseJson(body);
  if (!isErrorAnswer(value)) return undefined;
  return typeof value.error === 'string' ? value.error : value.error.message;
}

function createEvent(request: RenderRequest, environment: IntegrationEnvironment): UIRenderEvent {
  const { installation, spaceInstallation, siteInstallation } = environment;
  const { componentId, props, state, context, action } = request;
  return {
    eventId: crypto.randomUUID(),
    type: 'ui_render',
    installationId: installation?.id ?? '',
    spaceId: spaceInstallation?.space,
    siteId: siteInstallation?.site,
    componentId,
    props,
    state,
    context,
    action,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // There is no value: JSON has no `undefined` of its own.
    return undefined;
  }
}

function isErrorAnswer(value: unknown): value is { error: string | { message: string } } {
  if (typeof value !== 'object' || value === null || !('error' in value)) return false;
  const { error } = value;
  return (
    typeof error === 'string' ||
    (typeof error === 'object' &&
      error !== null &&
      'message' in error &&
      typeof error.message === 'string')
  );
}

/** Only the age is taken over: who may keep an answer depends on who asked, which the host knows. */
function readMaxAge(cacheControl: string | null): number | undefined {
  const age = cacheControl && /(?:^|[\s,])max-age=(\d{1,9})(?:$|[\s,])/i.exec(cacheControl)?.[1];
  return age ? Number(age) : undefined;
}

function garbage(name: string, what: string): HostError {
  return new HostError(502, `The integration "${name}" ${what}. Its author has to look into it.`);
}
