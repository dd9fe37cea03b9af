import lz from 'lz-string';
import { describe, expect, it } from 'vitest';

import {
  echoScript,
  errorOf,
  noteHost,
  notePath as path,
  outputOf,
  post,
  renderRequest,
  scriptOf,
  type ReceivedCall,
} from '../test-script.ts';

function get(request: unknown): string {
  const compressed = lz.compressToEncodedURIComponent(JSON.stringify(request));
  return `${path}?${new URLSearchParams({ request: compressed })}`;
}

describe('a render request', () => {
  it('R1: reaches the script as POST and as GET alike', async () => {
    const { api } = noteHost(echoScript);
    const request = { ...renderRequest, props: { a: 'ä€😀' }, state: { b: [1, null] } };
    const posted = await api.request(path, post(request));
    const got = await api.request(get(request));
    expect(posted.status).toBe(200);
    expect(posted.headers.get('content-type')).toBe('application/json');
    expect(await got.json()).toEqual(await posted.json());
  });

  it('R1: is read from compressToBase64 too, and where a + became a space', async () => {
    const { api } = noteHost(echoScript);
    for (let seed = 0; seed < 50; seed += 1) {
      const request = { ...renderRequest, props: { seed: String(seed * 7919), text: '~?ÿ>' } };
      const json = JSON.stringify(request);
      for (const compressed of [
        lz.compressToEncodedURIComponent(json),
        encodeURIComponent(lz.compressToBase64(json)),
        lz.compressToBase64(json),
      ]) {
        const response = await api.request(`${path}?request=${compressed}`);
        expect(response.status, compressed).toBe(200);
        expect(await response.text()).toContain(`seed\\":\\"${request.props.seed}`);
      }
    }
  });

  it('R36: is a ui_render event, by the wire', async () => {
    const calls: ReceivedCall[] = [];
    const { api } = noteHost(
      scriptOf((call) => {
        calls.push(call);
        return Response.json(outputOf('hello'));
      }),
    );
    const request = {
      ...renderRequest,
      props: { a: 1 },
      state: {},
      action: { action: 'save', text: 'x' },
    };
    await api.request(path, post(request));
    const [call] = calls;
    expect(call).toMatchObject({
      method: 'POST',
      event: {
        ...request,
        type: 'ui_render',
        installationId: 'installation-note',
        spaceId: 'space_1',
        eventId: expect.any(String) as string,
      },
      environment: {
        apiEndpoint: 'http://localhost',
        integration: { name: 'note' },
        installation: { id: 'installation-note', status: 'active' },
        spaceInstallation: { space: 'space_1' },
        secrets: { key: 'hunter2' },
      },
    });
    expect(new URL(call?.url ?? '').pathname).toBe('/v1');
  });

  it('R4: without state it has none, and {} is a state', async () => {
    const { api } = noteHost(
      scriptOf(({ event }) => Response.json(outputOf(String('state' in event)))),
    );
    const answer = async (request: object): Promise<string> =>
      (await api.request(path, post(request))).text();
    expect(await answer(renderRequest)).toContain('false');
    expect(await answer({ ...renderRequest, state: {} })).toContain('true');
  });

  it('R3: the output is passed on as the integration wrote it, without a type too', async () => {
    const text = '{"element": {"type":"block","children":[]},"state":{},"props":{}}';
    const { api } = noteHost(scriptOf(() => new Response(text)));
    expect(await (await api.request(path, post(renderRequest))).text()).toBe(text);
  });

  it('R5a: props may hold null and arrays in arrays', async () => {
    const { api } = noteHost(echoScript);
    const response = await api.request(
      path,
      post({ ...renderRequest, props: { a: null, b: [[1]] } }),
    );
    expect(response.status).toBe(200);
  });
});

describe('a bad request', () => {
  const { api } = noteHost(echoScript);

  it.each([
    ['no JSON', '{"componentId":', 400, 'The render request is not JSON:'],
    ['no object', '[]', 400, 'is not a JSON object with a "componentId"'],
    ['no component', { ...renderRequest, componentId: 7 }, 400, 'not valid at "componentId":'],
    ['no context', { ...renderRequest, context: {} }, 400, 'not valid at "context.type":'],
    ['wrong props', { ...renderRequest, props: [] }, 400, 'not valid at "props":'],
    ['wrong state', { ...renderRequest, state: 'a' }, 400, 'not valid at "state":'],
    ['wrong action', { ...renderRequest, action: {} }, 400, 'not valid at "action.action":'],
    [
      'a state key that reaches a prototype',
      '{"componentId":"a","props":{},"state":{"__proto__":1},"context":' +
        '{"type":"document","spaceId":"a","editable":true,"theme":"light"}}',
      400,
      'not valid at "state.__proto__":',
    ],
    [
      'endless nesting',
      `{"componentId":"a","props":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
      400,
      'nests deeper than 200 levels',
    ],
    ['too many bytes', { ...renderRequest, props: { a: 'x'.repeat(2_000_000) } }, 413, 'larger'],
  ])('of %s is refused', async (_, body, status, message) => {
    const error = await errorOf(api.request(path, post(body)));
    expect(error.status).toBe(status);
    expect(error.message).toContain(message);
  });

  it('whose content type is not JSON is refused with 415', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const error = await errorOf(api.request(path, post(renderRequest, { 'content-type': type })));
      expect(error).toEqual({ status: 415, message: expect.stringContaining(type) as string });
    }
    const accepted = await api.request(
      path,
      post(renderRequest, { 'content-type': 'application/json; charset=utf-8' }),
    );
    expect(accepted.status).toBe(200);
  });

  it('R1: whose parameter is missing, mangled or too long is refused', async () => {
    expect(await errorOf(api.request(path))).toMatchObject({ status: 400 });
    expect((await errorOf(api.request(`${path}?request=hello`))).message).toContain(
      'is not compressed by lz-string',
    );
    expect(await errorOf(api.request(`${path}?request=${'A'.repeat(40_000)}`))).toMatchObject({
      status: 414,
    });
    expect(await errorOf(api.request(get(['no object'])))).toMatchObject({ status: 400 });
  });

  it('R1: that is a decompression bomb is refused before it is decompressed', async () => {
    const strict = noteHost(echoScript, { limits: { renderRequestBytes: 10_000 } });
    const bomb = lz.compressToEncodedURIComponent('0'.repeat(100_000));
    expect(bomb.length).toBeLessThan(2000);
    const response = strict.api.request(`${path}?request=${bomb}`);
    expect(await errorOf(response)).toMatchObject({ status: 413 });
  });

  it('of an unknown integration, path or method is refused', async () => {
    expect(
      await errorOf(api.request('/v1/integrations/other/render', post(renderRequest))),
    ).toEqual({ status: 404, message: expect.stringContaining('"other"') as string });
    expect(await errorOf(api.request('/v1/nowhere'))).toMatchObject({ status: 404 });
    const response = await api.request(path, { method: 'DELETE' });
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await errorOf(response)).toMatchObject({ status: 405 });
  });
});

describe('caching', () => {
  const cached = scriptOf(() =>
    Response.json(outputOf('kept'), {
      headers: { 'cache-control': 'public, max-age=60, immutable', 'set-cookie': 'a=b' },
    }),
  );

  it('R2: only the age of what the component says is passed on, and no other header', async () => {
    const response = await noteHost(cached).api.request(get(renderRequest));
    expect(response.headers.get('cache-control')).toBe('max-age=60');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('vary')).not.toContain('Authorization');
  });

  it('R2: an answer to a request with Authorization varies on it and is cached privately', async () => {
    const { api } = noteHost(cached);
    const response = await api.request(get(renderRequest), {
      headers: { authorization: 'Bearer a' },
    });
    expect(response.headers.get('cache-control')).toBe('private, max-age=60');
    expect(response.headers.get('vary')).toContain('Authorization');
  });

  it('R2: an answer without an age is not kept, an error neither', async () => {
    const { api } = noteHost(echoScript);
    expect((await api.request(get(renderRequest))).headers.get('cache-control')).toBe('no-store');
    expect((await api.request(path)).headers.get('cache-control')).toBe('no-store');
  });

  it('R2: an answer that a client still has is confirmed with 304', async () => {
    const { api } = noteHost(cached);
    const first = await api.request(get(renderRequest));
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]+"$/);
    const second = await api.request(get(renderRequest), {
      headers: { 'if-none-match': tag, authorization: 'Bearer a' },
    });
    expect(second.status).toBe(304);
    expect(second.headers.get('cache-control')).toBe('private, max-age=60');
    expect(await second.text()).toBe('');
    const third = await api.request(get({ ...renderRequest, componentId: 'other' }), {
      headers: { 'if-none-match': '"other"' },
    });
    expect(third.status).toBe(200);
  });
});
