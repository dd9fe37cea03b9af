import { Hono } from 'hono';
import { cors } from 'hono/cors';

import { createBackgroundWork } from './background-work.ts';
import { answerErrors } from './error-response.ts';
import { createHostedIntegrations, type HostedIntegration } from './hosted-integrations.ts';
import { defaultHostLimits, type HostLimits } from './limits.ts';
import { logToConsole, type HostLogger } from './log.ts';
import { allowHosts } from './middleware/allow-hosts/allow-hosts.ts';
import { allowTiming } from './middleware/allow-timing/allow-timing.ts';
import { authenticate } from './middleware/authenticate/authenticate.ts';
import { integrationsRoutes } from './routes/integrations.ts';
import { publicEndpointRoutes } from './routes/public-endpoint.ts';
import { renderRoutes } from './routes/render.ts';
import { spacesRoutes } from './routes/spaces.ts';
import { createInProcessSandbox } from './sandbox/in-process.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { createMemoryInstallations, type InstallationStore } from './storage/installations.ts';
import type { HostOrigins } from './urls.ts';

/** What a host is made from. */
export interface HostOptions {
  /** The integrations that it runs. */
  integrations: readonly HostedIntegration[];
  /**
   * The origins at which it will be reached, for the URLs that it gives to integrations and
   * clients. `http://localhost` and `http://content.localhost` when absent, which will do where
   * nothing listens.
   */
  origins?: HostOrigins | undefined;
  /** The tokens that the API accepts; when absent it asks for none. */
  tokens?: readonly string[] | undefined;
  /** The origins whose pages may use the API; none when absent, `*` for any. */
  allowedOrigins?: readonly string[] | '*' | undefined;
  /**
   * The names under which it answers, without ports: a page that makes its own name point to this
   * machine is refused. `localhost` stands for all names of the machine itself. Any name when
   * absent; `serveHost` knows better.
   */
  allowedHosts?: readonly string[] | undefined;
  /** What a request may cost; {@link defaultHostLimits} where nothing else is said. */
  limits?: Partial<HostLimits> | undefined;
  /** What is installed where; every integration everywhere, in memory, when absent. */
  installations?: InstallationStore | undefined;
  /** Where scripts run; in the host's own process when absent. */
  sandbox?: Sandbox | undefined;
  /** Where errors are written that no client is told in full; the console when absent. */
  log?: HostLogger | undefined;
}

/** An integrations host: two apps, to be served at two origins. */
export interface Host {
  /** The API and the integrations' public endpoints. */
  readonly api: Hono;
  /** The integrations' public content endpoints, on an origin of their own (R38). */
  readonly content: Hono;
  /** Resolves when no work is left that integrations have begun with `waitUntil`. */
  readonly idle: () => Promise<void>;
}

/**
 * Creates an integrations host: the Integrations API over integrations' scripts.
 *
 * Nothing listens yet: `serveHost` of `@contentkit/host/node` does in Node, and tests call
 * `host.api.request(…)`.
 *
 * Scripts run in the host's process, unless a sandbox says otherwise, and a script that never
 * returns control (a busy loop) stops the host with it: no time limit can help there.
 *
 * @throws TypeError If a manifest is not valid, or two integrations have the same name.
 * @example
 * ```ts
 * import { createHost } from '@contentkit/host';
 *
 * const host = createHost({
 *   integrations: [{ manifest: { name: 'note', title: 'Note' }, script: noteScript }],
 * });
 * const response = await host.api.request('/v1/integrations/note/render', {
 *   method: 'POST',
 *   headers: { 'content-type': 'application/json' },
 *   body: JSON.stringify({
 *     componentId: 'note',
 *     props: {},
 *     context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' },
 *   }),
 * });
 * ```
 */
export function createHost(options: HostOptions): Host {
  const { tokens, allowedOrigins = [], allowedHosts, log = logToConsole } = options;
  const origins = options.origins ?? {
    api: 'http://localhost',
    content: 'http://content.localhost',
  };
  const limits: HostLimits = { ...defaultHostLimits, ...options.limits };
  const installations =
    options.installations ??
    createMemoryInstallations(
      new Map(
        options.integrations.map(({ manifest, configurations = {} }) => [
          manifest.name,
          configurations,
        ]),
      ),
    );
  const backgroundWork = createBackgroundWork();
  const integrations = createHostedIntegrations({
    integrations: options.integrations,
    installations,
    origins,
    sandbox: options.sandbox ?? createInProcessSandbox(),
    limits,
    backgroundWork,
    log,
  });

  const api = new Hono();
  answerErrors(api, log);
  api.use(allowHosts({ allowedHosts }));
  // First, and without the API's rules: anybody may use a public endpoint.
  api.route(
    '/v1',
    publicEndpointRoutes({ integrations, limits, origin: origins.api, cookies: true }),
  );
  api.use(
    '/v1/*',
    cors({
      origin: allowedOrigins === '*' ? '*' : [...allowedOrigins],
      allowMethods: ['GET', 'POST'],
      exposeHeaders: ['ETag', 'Retry-After'],
      maxAge: 600,
    }),
    allowTiming({ allowedOrigins }),
    authenticate({ tokens }),
  );
  api.route('/v1', integrationsRoutes(integrations, origins));
  api.route('/v1', renderRoutes(integrations, limits));
  api.route('/v1', spacesRoutes(integrations, installations));

  const content = new Hono();
  answerErrors(content, log);
  content.use(allowHosts({ allowedHosts }));
  content.route(
    '/v1',
    publicEndpointRoutes({ integrations, limits, origin: origins.content, cookies: false }),
  );

  return { api, content, idle: () => backgroundWork.idle() };
}
