import type { IntegrationEnvironment, RenderRequest } from '@contentkit/schema';

import { createBackgroundWork } from './background-work.ts';
import { buildEnvironment, createKeys } from './environment.ts';
import { HostError } from './errors.ts';
import { defaultHostLimits, type HostLimits } from './limits.ts';
import { logToConsole, type HostLogger } from './log.ts';
import { errorMessageOf, placeOf, renderComponent } from './render-component.ts';
import { createInProcessSandbox } from './sandbox/in-process.ts';
import type { Sandbox, ScriptSource } from './sandbox/sandbox.ts';
import { createScriptCaller } from './script-caller.ts';
import { createMemoryInstallations } from './storage/installations.ts';

/** How a direct render differs from the usual. */
export interface DirectRenderOptions {
  /** What a request may cost; as for a host where nothing else is said. */
  limits?:
    | Partial<Pick<HostLimits, 'timeout' | 'concurrentCalls' | 'renderAnswerBytes'>>
    | undefined;
  /** Where the script runs; in this process when absent. */
  sandbox?: Sandbox | undefined;
  /** Where errors are written that the caller is not told in full; the console when absent. */
  log?: HostLogger | undefined;
}

/** Asks a component for its next output. Fits where a client wants a `RenderFunction`. */
export type DirectRender = (
  request: RenderRequest,
  options?: { readonly signal?: AbortSignal | undefined },
) => Promise<unknown>;

/**
 * Creates a function that calls an integration's script without HTTP: for tests, server rendering,
 * and a page that runs its own integrations. What the script sees is the same as behind a host.
 *
 * The function answers the output as the integration gave it, not yet read.
 *
 * @param script The script, the text of its module, or the module's address.
 * @param environment What the script is given; that of an integration installed everywhere, with
 * URLs at which nothing listens, when absent.
 * @returns A function that throws a {@link HostError} where there is no output, with the status
 * and message that a host would answer.
 * @example
 * ```ts
 * import { createDirectRender } from '@contentkit/host';
 *
 * const render = createDirectRender(noteScript);
 * const output = await render({
 *   componentId: 'note',
 *   props: {},
 *   context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' },
 * });
 * ```
 */
export function createDirectRender(
  script: ScriptSource,
  environment?: IntegrationEnvironment,
  options: DirectRenderOptions = {},
): DirectRender {
  const name = environment?.integration.name ?? 'direct';
  const limits = { ...defaultHostLimits, ...options.limits };
  const caller = createScriptCaller({
    name,
    source: script,
    sandbox: options.sandbox ?? createInProcessSandbox(),
    limits,
    backgroundWork: createBackgroundWork(),
    log: options.log ?? logToConsole,
  });
  const defaults = {
    manifest: { name, title: 'Direct', description: '', scopes: [] },
    origins: { api: 'http://localhost', content: 'http://content.localhost' },
    installations: createMemoryInstallations(new Map([[name, {}]])),
    keys: createKeys(),
  };

  return async (request, { signal } = {}) => {
    const given = environment ?? (await buildEnvironment(defaults, placeOf(request.context)));
    if (!given) throw new Error('The default environment is installed everywhere');
    const { status, body } = await renderComponent(caller, limits, {
      name,
      request,
      environment: given,
      signal,
    });
    if (status !== 200) {
      throw new HostError(status, errorMessageOf(body) ?? `The integration answered ${status}`);
    }
    return JSON.parse(body) as unknown;
  };
}
