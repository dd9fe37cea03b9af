/**
 * What an integration's module exports by default (R36): made by `createIntegration`, ours or that
 * of `@gitbook/runtime`.
 */
export interface IntegrationScript {
  fetch(
    request: Request,
    env: object,
    context: ScriptExecutionContext,
  ): Response | Promise<Response>;
}

/** What a script is called with beside the request. */
export interface ScriptExecutionContext {
  /** Lets work go on after the answer. */
  waitUntil: (promise: Promise<unknown>) => void;
  /** Without effect; the platforms that scripts are written for have it. */
  passThroughOnException: () => void;
  /** Empty; the platforms that scripts are written for have it. */
  props: Record<string, never>;
}

/**
 * Where a script comes from: the script itself, the text of its module, or the address of its
 * module (a `file:` or `data:` URL, as far as the platform imports it).
 */
export type ScriptSource = IntegrationScript | string | URL;

/** A script that is ready to be called. */
export interface LoadedScript {
  /** Calls the script. Rejects with whatever it throws. */
  fetch(request: Request, context: Pick<ScriptExecutionContext, 'waitUntil'>): Promise<Response>;
}

/** Where scripts run. */
export interface Sandbox {
  /**
   * Makes a script ready to be called.
   *
   * @throws Error If there is no script to call at the source.
   */
  load(source: ScriptSource): Promise<LoadedScript>;
}
