import type { FetchEvent } from '@contentkit/schema';
import { describe, expect, it } from 'vitest';

import { createHost, type HostOptions } from '../index.ts';
import {
  createTestLog,
  echoScript,
  integrationOf,
  scriptOf,
  type ReceivedCall,
} from '../test-script.ts';

const origins = { api: 'https://api.example.com', content: 'https://content.example.net' };
const publicPath = '/v1/integrations/tickets/integration';

function hostOf(
  answer: (call: ReceivedCall) => Response | Promise<Response>,
  options: Partial<HostOptions> = {},
) {
  const calls: ReceivedCall[] = [];
  const script = scriptOf((call) => {
    calls.push(call);
    return answer(call);
  });
  const { entries, log } = createTestLog();
  const host = createHost({
    integrations: [integrationOf('tickets', script)],
    origins,
    log,
    ...options,
  });
  return { ...host, calls, entries };
}

describe('a public endpoint', () => {
  it('R36, R38: hands the request to the script as a fetch event, body included', async () => {
    const { api, calls } = hostOf(
      () => new Response('made', { status: 201, headers: { 'x-a': 'b' } }),
    );
    const response = await api.request(`${publicPath}/issues/new?draft=1`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'x-sent': 'yes', connection: 'keep-alive' },
      body: 'hällo',
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-a')).toBe('b');
    expect(await response.text()).toBe('made');
    expect(calls[0]?.body).toBe('hällo');
    expect(calls[0]?.event).toEqual({
      eventId: expect.any(String) as string,
      type: 'fetch',
      request: {
        method: 'post',
        url: `https://api.example.com${publicPath}/issues/new?draft=1`,
        headers: { 'content-type': 'text/plain', 'x-sent': 'yes' },
      },
    });
  });

  it.each([
    ['', {}, {}],
    ['/installation/installation-tickets', { installationId: 'installation-tickets' }, {}],
    [
      '/installation/installation-tickets/space/space_1/deep/er',
      { installationId: 'installation-tickets', spaceId: 'space_1' },
      { spaceInstallation: { space: 'space_1' } },
    ],
    [
      '/installation/installation-tickets/site/site_1',
      { installationId: 'installation-tickets', siteId: 'site_1' },
      { siteInstallation: { site: 'site_1' } },
    ],
  ])('R38: at %j belongs to that installation', async (path, event, environment) => {
    const { api, calls } = hostOf(() => new Response('ok'));
    const response = await api.request(
      path === '' ? publicPath : `/v1/integrations/tickets${path}`,
    );
    expect(response.status).toBe(200);
    expect(calls[0]?.event).toMatchObject(event);
    expect(calls[0]?.environment).toMatchObject(environment);
  });

  it('R38: is what every urls object says', async () => {
    const { api, content, calls } = hostOf(() => new Response('ok'));
    await api.request('/v1/integrations/tickets/installation/installation-tickets/space/space_1');
    const { integration, installation, spaceInstallation } = calls[0]?.environment ?? {};
    const urls = [integration?.urls, installation?.urls, spaceInstallation?.urls];
    expect(urls.map((it) => new URL(it?.publicEndpoint ?? '').origin)).toEqual(
      Array(3).fill(origins.api),
    );
    expect(urls.map((it) => new URL(it?.publicContentEndpoint ?? '').origin)).toEqual(
      Array(3).fill(origins.content),
    );
    for (const it of urls) {
      const endpoint = new URL(it?.publicEndpoint ?? '');
      const contentEndpoint = new URL(it?.publicContentEndpoint ?? '');
      expect((await api.request(`${endpoint.pathname}/a`)).status).toBe(200);
      expect((await content.request(`${contentEndpoint.pathname}/a`)).status).toBe(200);
    }
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('takes %s, and says so', async (method) => {
    const { api, calls } = hostOf(() => new Response('ok'));
    await api.request(publicPath, { method });
    const { request } = calls[0]!.event as FetchEvent;
    expect(new Request('https://example.com', { method: request.method }).method).toBe(method);
  });

  it('passes an empty answer and a redirect on', async () => {
    const { api } = hostOf(({ event }) =>
      (event as FetchEvent).request.url.endsWith('/empty')
        ? new Response(null, { status: 204 })
        : Response.redirect('https://example.com/next', 302),
    );
    expect((await api.request(`${publicPath}/empty`)).status).toBe(204);
    const redirect = await api.request(`${publicPath}/next`);
    expect(redirect.status).toBe(302);
    expect(redirect.headers.get('location')).toBe('https://example.com/next');
  });

  it('may be requested by any page, never with credentials', async () => {
    const { api } = hostOf(() =>
      Response.json([], {
        headers: {
          'access-control-allow-origin': 'https://evil.example',
          'access-control-allow-credentials': 'true',
        },
      }),
    );
    const response = await api.request(publicPath, { headers: { origin: 'https://app.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await api.request(publicPath, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('needs no token, even where the API does', async () => {
    const { api } = hostOf(() => new Response('ok'), { tokens: ['token'] });
    expect((await api.request(publicPath)).status).toBe(200);
    expect((await api.request('/v1/integrations')).status).toBe(401);
  });

  it('of an unknown integration or installation is 404', async () => {
    const { api, calls } = hostOf(() => new Response('ok'));
    for (const path of [
      '/v1/integrations/other/integration/a',
      '/v1/integrations/tickets/installation/other',
      '/v1/integrations/tickets/somewhere',
    ]) {
      expect((await api.request(path)).status, path).toBe(404);
    }
    expect(calls).toEqual([]);
  });

  it('refuses a body that is too large', async () => {
    const { api, calls } = hostOf(() => new Response('ok'), { limits: { fetchBodyBytes: 10 } });
    const response = await api.request(publicPath, { method: 'POST', body: 'x'.repeat(11) });
    expect(response.status).toBe(413);
    expect(calls).toEqual([]);
  });

  it('of an integration that fails or never answers gets a clear error', async () => {
    const failing = hostOf(() => {
      throw new Error('broken');
    });
    expect((await failing.api.request(publicPath)).status).toBe(502);
    expect(failing.entries).toHaveLength(1);
    const stuck = hostOf(() => new Promise(() => undefined), { limits: { timeout: 20 } });
    expect((await stuck.api.request(publicPath)).status).toBe(504);
  });
});

describe('the content endpoint', () => {
  it('R38: knows no cookies', async () => {
    const { api, content, calls } = hostOf(
      () => new Response('ok', { headers: { 'set-cookie': 'a=b' } }),
    );
    const headers = { cookie: 'session=1' };
    const fromContent = await content.request(publicPath, { headers });
    const fromApi = await api.request(publicPath, { headers });
    const received = calls.map(({ event }) => (event as FetchEvent).request);
    expect(received.map((request) => request.headers['cookie'])).toEqual([undefined, 'session=1']);
    expect(received.map((request) => new URL(request.url).origin)).toEqual([
      origins.content,
      origins.api,
    ]);
    expect(fromContent.headers.get('set-cookie')).toBeNull();
    expect(fromApi.headers.get('set-cookie')).toBe('a=b');
  });

  it('R38: serves nothing of the API', async () => {
    const { content } = createHost({ integrations: [integrationOf('tickets', echoScript)] });
    for (const path of [
      '/v1/integrations',
      '/v1/integrations/tickets',
      '/v1/integrations/tickets/render',
    ]) {
      const response = await content.request(path);
      expect(response.status, path).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: 404 } });
    }
  });
});
