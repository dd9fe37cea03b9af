import type { IntegrationScript, LoadedScript, Sandbox, ScriptSource } from './sandbox.ts';

/**
 * Runs scripts in the host's own process: for development, tests, and scripts that are trusted.
 *
 * A script shares memory, network and time with the host: a time limit ends the waiting for its
 * answer, not the script, and a busy loop stops the whole process.
 *
 * @example
 * ```ts
 * import { createInProcessSandbox, type Sandbox } from '@contentkit/host';
 *
 * const inProcess = createInProcessSandbox();
 * const logged: Sandbox = {
 *   async load(source) {
 *     const script = await inProcess.load(source);
 *     return {
 *       fetch: (request, context) => {
 *         console.log(request.method, request.url);
 *         return script.fetch(request, context);
 *       },
 *     };
 *   },
 * };
 * ```
 */
export function createInProcessSandbox(): Sandbox {
  return {
    async load(source): Promise<LoadedScript> {
      const script = isScript(source) ? source : await importScript(source);
      return {
        fetch: async (request, { waitUntil }) =>
          script.fetch(
            request,
            {},
            { waitUntil, passThroughOnException: () => undefined, props: {} },
          ),
      };
    },
  };
}

async function importScript(
  source: Exclude<ScriptSource, IntegrationScript>,
): Promise<IntegrationScript> {
  const address =
    source instanceof URL
      ? source.href
      : `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`;
  const module = (await import(/* @vite-ignore */ address)) as object;
  const script: unknown = 'default' in module ? module.default : undefined;
  if (!isScript(script)) {
    throw new TypeError(
      'The module exports no integration. Export the result of createIntegration() as its default.',
    );
  }
  return script;
}

function isScript(value: unknown): value is IntegrationScript {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fetch' in value &&
    typeof value.fetch === 'function'
  );
}
