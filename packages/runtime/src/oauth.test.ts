import type { IntegrationEnvironment } from '@contentkit/schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import {
  createContext,
  createOAuthHandler,
  defaultOAuthExtractCredentials,
  getOAuthToken,
  type OAuthConfig,
  type RuntimeContext,
} from './index.ts';

const now = Date.parse('2030-01-01T00:00:00Z');
const hour = 3_600_000;

const urls = {
  location: 'https://api.example.com/v1/integrations/tickets',
  app: 'https://app.example.com',
  assets: 'https://api.example.com/assets',
  publicEndpoint: 'https://api.example.com/tickets',
  publicContentEndpoint: 'https://content.example.com/tickets',
};

const base: IntegrationEnvironment = {
  apiEndpoint: 'https://api.example.com',
  apiTokens: { integration: 'token' },
  integration: { name: 'tickets', version: 1, title: 'Tickets', urls },
  installation: {
    id: 'inst',
    status: 'active',
    configuration: { colour: 'red' },
    externalIds: [],
    target: { organization: 'org' },
    createdAt: '2030-01-01T00:00:00Z',
    updatedAt: '2030-01-01T00:00:00Z',
    urls,
  },
  secrets: {},
  signingSecrets: { integration: 'secret' },
};

const spaceInstallation = (configuration: object): IntegrationEnvironment['spaceInstallation'] => ({
  integration: 'tickets',
  installation: 'inst',
  space: 'space',
  status: 'active',
  configuration,
  externalIds: [],
  urls,
});

const config: OAuthConfig = {
  clientId: 'client',
  clientSecret: 'hunter2',
  authorizeURL: 'https://login.example.com/authorize?tenant=a',
  accessTokenURL: 'https://login.example.com/token',
  scopes: ['read', 'write'],
  prompt: 'consent',
};

const contextOf = (environment: Partial<IntegrationEnvironment> = {}): RuntimeContext =>
  createContext({ ...base, ...environment }, () => undefined);

const handlerAddress = 'https://api.example.com/tickets/oauth';
const callback = (state: unknown): Request =>
  new Request(`${handlerAddress}?code=CODE&state=${encodeURIComponent(JSON.stringify(state))}`);

const sent: { method: string; url: string; body: unknown }[] = [];
let tokenAnswer = (): Response =>
  Response.json({ access_token: 'new', refresh_token: 'next', expires_in: 3600 });

beforeEach(() => {
  sent.length = 0;
  tokenAnswer = () =>
    Response.json({ access_token: 'new', refresh_token: 'next', expires_in: 3600 });
  vi.useFakeTimers({ toFake: ['Date'], now });
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    const { method } = new Request(url, init);
    const { body } = init ?? {};
    sent.push({
      method,
      url,
      body:
        body instanceof URLSearchParams
          ? Object.fromEntries(body)
          : typeof body === 'string'
            ? JSON.parse(body)
            : undefined,
    });
    if (url.startsWith('https://login.')) return tokenAnswer();
    return Response.json({ id: 'inst', configuration: { colour: 'red' } });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('createOAuthHandler', () => {
  it('sends the person to the provider, and knows where they came from', async () => {
    const response = await createOAuthHandler(config)(
      new Request(`${handlerAddress}?from=a`),
      contextOf({ spaceInstallation: spaceInstallation({}) }),
    );
    expect(response.status).toBe(302);
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe('https://login.example.com/authorize');
    expect(Object.fromEntries(location.searchParams)).toEqual({
      tenant: 'a',
      client_id: 'client',
      redirect_uri: handlerAddress,
      response_type: 'code',
      state: '{"installationId":"inst","spaceId":"space"}',
      scope: 'read write',
      prompt: 'consent',
    });
  });

  it('needs an installation', async () => {
    const { installation: _, ...bare } = base;
    await expect(
      createOAuthHandler(config)(
        new Request(handlerAddress),
        createContext(bare, () => undefined),
      ),
    ).rejects.toMatchObject({ code: 400 });
  });

  it('stores the credentials where the person came from', async () => {
    const response = await createOAuthHandler(config)(
      callback({ installationId: 'inst', siteId: 'site/1' }),
      contextOf(),
    );
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(sent).toEqual([
      {
        method: 'POST',
        url: 'https://login.example.com/token',
        body: {
          client_id: 'client',
          client_secret: 'hunter2',
          code: 'CODE',
          redirect_uri: handlerAddress,
          grant_type: 'authorization_code',
        },
      },
      {
        method: 'PATCH',
        url: 'https://api.example.com/v1/integrations/tickets/installations/inst/sites/site%2F1',
        body: {
          configuration: {
            oauth_credentials: {
              access_token: 'new',
              refresh_token: 'next',
              expires_at: now + hour,
            },
          },
        },
      },
    ]);
  });

  it('adds the credentials to the configuration where that is asked for', async () => {
    await createOAuthHandler(config, { replace: false })(
      callback({ installationId: 'inst' }),
      contextOf(),
    );
    expect(sent.at(-1)?.body).toMatchObject({
      configuration: { colour: 'red', oauth_credentials: { access_token: 'new' } },
    });
  });

  it('knows addresses that depend on the installation', async () => {
    const dependent: OAuthConfig = {
      ...config,
      redirectURL: 'https://api.example.com/static',
      accessTokenURL: (installation) => `https://login.example.com/${installation.id}/token`,
    };
    const { installation: _, ...elsewhere } = base;
    for (const environment of [base, elsewhere]) {
      sent.length = 0;
      // The second finds no installation in its environment.
      await createOAuthHandler(dependent)(
        callback({ installationId: 'inst' }),
        createContext(environment, () => undefined),
      );
      expect(sent.find(({ method }) => method === 'POST')).toMatchObject({
        url: 'https://login.example.com/inst/token',
        body: { redirect_uri: 'https://api.example.com/static' },
      });
    }
  });

  it.each([
    ['the person refuses', `${handlerAddress}?error=access_denied`, 'access_denied'],
    ['the state is missing', `${handlerAddress}?code=a`, 'no valid state'],
    ['the state is no installation', `${handlerAddress}?code=a&state={}`, 'no valid state'],
  ])('says so where %s', async (_, url, message) => {
    await expect(createOAuthHandler(config)(new Request(url), contextOf())).rejects.toMatchObject({
      name: 'ExposableError',
      message: expect.stringContaining(message) as string,
    });
    expect(sent).toEqual([]);
  });

  it('stores nothing where the provider refuses', async () => {
    const run = (): Promise<Response> =>
      createOAuthHandler(config)(callback({ installationId: 'inst' }), contextOf());
    tokenAnswer = () => new Response('bad code', { status: 400 });
    await expect(run()).rejects.toThrow('refused a token with status 400: bad code');
    tokenAnswer = () => Response.json({ ok: false });
    await expect(run()).rejects.toThrow('answered without an access_token');
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });
});

describe('getOAuthToken', () => {
  it('gives a token that is still good', async () => {
    for (const expires_at of [undefined, now + 1, new Date(now + hour).toISOString()]) {
      const credentials = { access_token: 'old', ...(expires_at ? { expires_at } : {}) };
      expect(await getOAuthToken(credentials, config, contextOf())).toBe('old');
    }
    expect(sent).toEqual([]);
  });

  it('renews one that has expired, and keeps what it was not told anew', async () => {
    tokenAnswer = () => Response.json({ access_token: 'renewed', expires_in: 60 });
    const credentials = { access_token: 'old', refresh_token: 'keep', expires_at: now - 1 };
    expect(await getOAuthToken(credentials, config, contextOf())).toBe('renewed');
    expect(sent).toEqual([
      {
        method: 'POST',
        url: 'https://login.example.com/token',
        body: {
          client_id: 'client',
          client_secret: 'hunter2',
          grant_type: 'refresh_token',
          refresh_token: 'keep',
        },
      },
      {
        method: 'PATCH',
        url: 'https://api.example.com/v1/integrations/tickets/installations/inst',
        body: {
          configuration: {
            colour: 'red',
            oauth_credentials: {
              access_token: 'renewed',
              refresh_token: 'keep',
              expires_at: now + 60_000,
            },
          },
        },
      },
    ]);
  });

  it('stores a renewed one in the space that it came from', async () => {
    const oauth_credentials = { access_token: 'old', refresh_token: 'r', expires_at: now - 1 };
    const inSpace = contextOf({ spaceInstallation: spaceInstallation({ oauth_credentials }) });
    await getOAuthToken(oauth_credentials, config, inSpace);
    expect(sent.at(-1)?.url).toMatch(/installations\/inst\/spaces\/space$/);

    const inOrganization = contextOf({ spaceInstallation: spaceInstallation({}) });
    await getOAuthToken(oauth_credentials, config, inOrganization);
    expect(sent.at(-1)?.url).toMatch(/installations\/inst$/);
  });

  it('says so where an expired one cannot be renewed', async () => {
    await expect(
      getOAuthToken({ access_token: 'old', expires_at: now - 1 }, config, contextOf()),
    ).rejects.toThrow('The OAuth token expired at 2029-12-31T23:59:59.999Z, and there is no');
  });
});

describe('defaultOAuthExtractCredentials', () => {
  it('reads credentials that never expire', () => {
    expect(defaultOAuthExtractCredentials({ access_token: 'a' })).toEqual({
      configuration: { oauth_credentials: { access_token: 'a' } },
    });
  });
});
