import type { IntegrationEnvironment, IntegrationEvent } from '@contentkit/schema';

import type { BackgroundWork } from './background-work.ts';
import { withDeadline } from './deadline.ts';
import { HostError } from './errors.ts';
import type { HostLimits } from './limits.ts';
import type { HostLogger } from './log.ts';
import type { LoadedScript, Sandbox, ScriptSource } from './sandbox/sandbox.ts';

/** An event on its way to a script. */
export interface ScriptCall {
  event: IntegrationEvent;
  environment: IntegrationEnvironment;
  /** The body of the request that a `fetch` event stands for. */
  body?: Blob | undefined;
  /** Ends the waiting. */
  signal?: AbortSignal | undefined;
}

/** Calls one integration's script, within limits. */
export interface ScriptCaller {
  /**
   * Calls the script by the wire (R36) and reads what is needed of its answer.
   *
   * @param read Reads the answer; what it does counts towards the time limit.
   * @throws HostError If the script cannot be called, does not answer, or answers no response.
   */
  call<Result>(call: ScriptCall, read: (response: Response) => Promise<Result>): Promise<Result>;
}

/** What a {@link ScriptCaller} works with. */
export interface ScriptCallerOptions {
  /** The integration's name, for messages. */
  name: string;
  source: ScriptSource;
  sandbox: Sandbox;
  limits: Pick<HostLimits, 'timeout' | 'concurrentCalls'>;
  backgroundWork: BackgroundWork;
  log: HostLogger;
}

/** Creates what calls one integration's script. */
export function createScriptCaller(options: ScriptCallerOptions): ScriptCaller {
  const { name, source, sandbox, limits, backgroundWork, log } = options;
  let loading: Promise<LoadedScript> | undefined;
  const callsUnderWay = new Set<{ request?: Request }>();

  /** Loads the script at its first call, and after a failure at the next. */
  const load = (): Promise<LoadedScript> => {
    loading ??= sandbox.load(source).catch((cause: unknown) => {
      loading = undefined;
      throw new HostError(
        502,
        `The script of the integration "${name}" could not be loaded. The host's log says why.`,
        { cause },
      );
    });
    return loading;
  };

  const answerOf = async (script: LoadedScript, request: Request): Promise<Response> => {
    const response: unknown = await script
      .fetch(request, {
        waitUntil: (promise) =>
          backgroundWork.add(promise, (error) =>
            log({ message: `Work of the integration "${name}" after its answer failed`, error }),
          ),
      })
      .catch((cause: unknown) => {
        throw new HostError(
          502,
          `The integration "${name}" failed before it could answer. The host's log says why.`,
          { cause },
        );
      });
    if (!(response instanceof Response) || response.status < 200) {
      throw new HostError(
        502,
        `The integration "${name}" answered with no response. ` +
          'Its default export must be the result of createIntegration().',
      );
    }
    return response;
  };

  return {
    async call(call, read) {
      if (callsUnderWay.size >= limits.concurrentCalls) {
        throw new HostError(
          429,
          `The integration "${name}" is busy with ${callsUnderWay.size} calls. Try again later.`,
          { retryAfter: 1 },
        );
      }
      const underWay: { request?: Request } = {};
      callsUnderWay.add(underWay);
      try {
        return await withDeadline(
          async (signal) => {
            const script = await load();
            // Kept until the call ends: in Node, a request that is collected as garbage takes
            // along the signal by which the script learns that nobody waits any more.
            underWay.request = createRequest(call, signal);
            const response = await answerOf(script, underWay.request);
            return read(response).catch((error: unknown) => {
              throw error instanceof HostError ? error : unreadable(name, error);
            });
          },
          {
            timeout: limits.timeout,
            signal: call.signal,
            onTimeout: () => {
              log({
                message: `The integration "${name}" did not answer ${call.event.type} in time`,
              });
              return new HostError(
                504,
                `The integration "${name}" did not answer within ${limits.timeout / 1000} s. ` +
                  'Try again, or look for what it waits for.',
              );
            },
          },
        );
      } finally {
        callsUnderWay.delete(underWay);
      }
    },
  };
}

function unreadable(name: string, cause: unknown): HostError {
  return new HostError(
    502,
    `The answer of the integration "${name}" broke off. The host's log says why.`,
    { cause },
  );
}

/** The request that a script is called with (R36). */
function createRequest({ event, environment, body }: ScriptCall, signal: AbortSignal): Request {
  const form = new FormData();
  form.set('event', JSON.stringify(event));
  form.set('environment', JSON.stringify(environment));
  if (body) form.set('fetch-body', body);
  return new Request('https://runtime.contentkit.invalid/v1', {
    method: 'POST',
    body: form,
    signal,
  });
}
