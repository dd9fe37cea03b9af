import type { IntegrationInstallation } from '@contentkit/schema';

import type { RuntimeCallback, RuntimeContext } from './context.ts';
import { ExposableError } from './errors.ts';
import {
  placeOf,
  readInstallation,
  readPlace,
  updateInstallation,
  type InstallationPlace,
  type InstallationUpdate,
} from './installation.ts';

/** What an OAuth provider answers when it gives a token. */
export interface OAuthResponse {
  /** `false` where the provider says by it that it refuses. */
  ok?: boolean | undefined;
  access_token: string;
  refresh_token?: string | undefined;
  /** For how many seconds the token is good. */
  expires_in?: number | undefined;
}

/** Credentials as an installation's configuration keeps them, under `oauth_credentials`. */
export interface OAuthConfiguration {
  access_token: string;
  refresh_token?: string | undefined;
  /** Until when the token is good: milliseconds since 1970, or a date; for ever when absent. */
  expires_at?: number | string | undefined;
}

/** How an OAuth provider is spoken to. */
export interface OAuthConfig<TokenResponse = OAuthResponse> {
  /** Where the provider sends the person back to; the handler's own address when absent. */
  redirectURL?: string | undefined;
  /** The integration's id at the provider. */
  clientId: string;
  /** The integration's secret at the provider. */
  clientSecret: string;
  /** Where the person allows the integration. */
  authorizeURL: string | ((installation: IntegrationInstallation) => string);
  /** Where a code, or a refresh token, becomes an access token. */
  accessTokenURL: string | ((installation: IntegrationInstallation) => string);
  /** What the integration asks to be allowed. */
  scopes?: string[] | undefined;
  /** Whether the provider asks the person again, in the provider's own words. */
  prompt?: string | undefined;
  /** What the installation is changed to; {@link defaultOAuthExtractCredentials} when absent. */
  extractCredentials?:
    | ((response: TokenResponse) => InstallationUpdate | Promise<InstallationUpdate>)
    | undefined;
}

/** How the credentials are stored. */
export interface OAuthHandlerOptions {
  /** Whether they replace the configuration (the default) or are added to it. */
  replace?: boolean | undefined;
}

/**
 * Creates a handler that lets a person allow the integration at an OAuth provider: it sends them
 * there, and when they come back it stores the credentials in the installation that they came from
 * (of a space or a site, if there is one), then closes the window.
 *
 * The handler throws an {@link ExposableError} where the person or the provider refuses.
 *
 * @example
 * ```ts
 * import { createIntegration, createOAuthHandler } from '@contentkit/runtime';
 *
 * export default createIntegration({
 *   fetch: (request, context) =>
 *     createOAuthHandler({
 *       clientId: 'tickets',
 *       clientSecret: context.environment.secrets['CLIENT_SECRET'] ?? '',
 *       authorizeURL: 'https://login.example.com/authorize',
 *       accessTokenURL: 'https://login.example.com/token',
 *       scopes: ['read'],
 *     })(request, context),
 * });
 * ```
 */
export function createOAuthHandler<TokenResponse = OAuthResponse>(
  config: OAuthConfig<TokenResponse>,
  { replace = true }: OAuthHandlerOptions = {},
): RuntimeCallback<[Request], Promise<Response>> {
  return async (request, context) => {
    const url = new URL(request.url);
    const redirectUri = config.redirectURL ?? `${url.origin}${url.pathname}`;
    const refusal = url.searchParams.get('error');
    if (refusal !== null) {
      const reason = url.searchParams.get('error_description') ?? refusal;
      throw new ExposableError(`The provider did not allow the integration: ${reason}`, 400);
    }
    const code = url.searchParams.get('code');
    if (code === null) return Response.redirect(authorizeUrl(config, redirectUri, context), 302);

    const place = readState(url.searchParams.get('state'));
    const update = await requestToken(config, await tokenUrl(config, place, context), {
      code,
      redirect_uri: redirectUri,
      grant_type: 'authorization_code',
    });
    const kept = replace ? {} : (await readInstallation(context, place)).configuration;
    await updateInstallation(context, place, {
      ...update,
      configuration: { ...kept, ...update.configuration },
    });
    return new Response('<p>You can close this window.</p><script>window.close()</script>', {
      headers: { 'content-type': 'text/html' },
    });
  };
}

/**
 * Gives the access token of an installation, after renewing and storing it where it has expired.
 *
 * @throws Error If it has expired and cannot be renewed.
 * @example
 * ```ts
 * import { getOAuthToken, type OAuthConfig, type RuntimeContext } from '@contentkit/runtime';
 *
 * async function listTickets(config: OAuthConfig, context: RuntimeContext): Promise<unknown> {
 *   const { oauth_credentials: credentials } = context.environment.installation
 *     ?.configuration as { oauth_credentials: { access_token: string } };
 *   const token = await getOAuthToken(credentials, config, context);
 *   const response = await fetch('https://tickets.example/', {
 *     headers: { authorization: `Bearer ${token}` },
 *   });
 *   return response.json();
 * }
 * ```
 */
export async function getOAuthToken<TokenResponse extends OAuthResponse = OAuthResponse>(
  credentials: OAuthConfiguration,
  config: Pick<
    OAuthConfig<TokenResponse>,
    'accessTokenURL' | 'clientId' | 'clientSecret' | 'extractCredentials'
  >,
  context: RuntimeContext,
): Promise<string> {
  const { access_token, refresh_token, expires_at } = credentials;
  if (expires_at === undefined || Date.now() < new Date(expires_at).getTime()) return access_token;
  if (refresh_token === undefined) {
    throw new Error(
      `The OAuth token expired at ${new Date(expires_at).toISOString()}, and there is no refresh ` +
        'token to renew it with. Have the person allow the integration again.',
    );
  }
  const place = placeOfCredentials(context);
  const { [place.kind]: current } = context.environment;
  let renewed: string | undefined;
  const update = await requestToken(
    {
      ...config,
      async extractCredentials(response: TokenResponse) {
        renewed = response.access_token;
        const extract = config.extractCredentials ?? defaultOAuthExtractCredentials;
        // A provider that sends no new refresh token means the old one to be kept.
        return extract({ ...response, refresh_token: response.refresh_token ?? refresh_token });
      },
    },
    await tokenUrl(config, place, context),
    { grant_type: 'refresh_token', refresh_token },
  );
  await updateInstallation(context, place, {
    ...update,
    configuration: { ...current?.configuration, ...update.configuration },
  });
  return renewed ?? access_token;
}

/**
 * Reads credentials from what most providers answer.
 *
 * @throws Error If there is no access token in the answer.
 *
 * @example
 * ```ts
 * import { defaultOAuthExtractCredentials, type OAuthConfig } from '@contentkit/runtime';
 *
 * const extractCredentials: OAuthConfig['extractCredentials'] = (response) => ({
 *   ...defaultOAuthExtractCredentials(response),
 *   externalIds: ['everybody'],
 * });
 * ```
 */
export function defaultOAuthExtractCredentials(response: OAuthResponse): InstallationUpdate {
  const { access_token, refresh_token, expires_in } = response;
  if (!access_token) {
    throw new Error('The OAuth provider answered without an access_token.');
  }
  const credentials: OAuthConfiguration = {
    access_token,
    expires_at: expires_in === undefined ? undefined : Date.now() + expires_in * 1000,
    refresh_token,
  };
  return { configuration: { oauth_credentials: credentials } };
}

function authorizeUrl<TokenResponse>(
  { authorizeURL, clientId, scopes = [], prompt }: OAuthConfig<TokenResponse>,
  redirectUri: string,
  { environment }: RuntimeContext,
): string {
  const place = placeOf(environment);
  if (!place || !environment.installation) {
    throw new ExposableError('Cannot initiate OAuth flow without an installation', 400);
  }
  const url = new URL(
    typeof authorizeURL === 'function' ? authorizeURL(environment.installation) : authorizeURL,
  );
  const { installationId, spaceId, siteId } = place;
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('redirect_uri', redirectUri);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('state', JSON.stringify({ installationId, spaceId, siteId }));
  if (scopes.length > 0) url.searchParams.set('scope', scopes.join(' '));
  if (prompt !== undefined) url.searchParams.set('prompt', prompt);
  return url.href;
}

async function tokenUrl<TokenResponse>(
  { accessTokenURL }: Pick<OAuthConfig<TokenResponse>, 'accessTokenURL'>,
  { installationId }: InstallationPlace,
  context: RuntimeContext,
): Promise<string> {
  if (typeof accessTokenURL === 'string') return accessTokenURL;
  const { installation } = context.environment;
  // The provider may send everybody back to one address, which belongs to no installation.
  return accessTokenURL(
    installation?.id === installationId
      ? installation
      : ((await readInstallation(
          context,
          readPlace({ installationId }),
        )) as IntegrationInstallation),
  );
}

async function requestToken<TokenResponse>(
  config: Pick<OAuthConfig<TokenResponse>, 'clientId' | 'clientSecret' | 'extractCredentials'>,
  url: string,
  parameters: Record<string, string>,
): Promise<InstallationUpdate> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({
      client_id: config.clientId,
      client_secret: config.clientSecret,
      ...parameters,
    }),
  });
  if (!response.ok) {
    throw new Error(
      `The OAuth provider refused a token with status ${response.status}: ${await response.text()}`,
    );
  }
  // What a provider answers is for its own extraction to check.
  const extract = (config.extractCredentials ?? defaultOAuthExtractCredentials) as (
    response: unknown,
  ) => InstallationUpdate | Promise<InstallationUpdate>;
  return extract(await response.json());
}

function readState(state: string | null): InstallationPlace {
  try {
    return readPlace(JSON.parse(state ?? ''));
  } catch (cause) {
    throw new ExposableError('The provider sent no valid state back. Start again.', 400, { cause });
  }
}

/** Where the credentials are stored that the context's handler sees. */
function placeOfCredentials({ environment }: RuntimeContext): InstallationPlace {
  const place = placeOf(environment);
  if (!place) throw new Error('An OAuth token is renewed where the integration is installed.');
  const holds = environment[place.kind]?.configuration;
  if (holds && 'oauth_credentials' in holds) return place;
  return readPlace({ installationId: place.installationId });
}
