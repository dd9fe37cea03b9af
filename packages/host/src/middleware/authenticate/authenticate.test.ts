import { describe, expect, it } from 'vitest';

import { echoScript, errorOf, noteHost, notePath, post, renderRequest } from '../../test-script.ts';

describe('authenticate', () => {
  const { api } = noteHost(echoScript, { tokens: ['one', 'two'] });
  const ask = (authorization?: string): Response | Promise<Response> =>
    api.request(notePath, post(renderRequest, authorization ? { authorization } : {}));

  it('lets in whoever has one of the tokens', async () => {
    expect((await ask('Bearer one')).status).toBe(200);
    expect((await ask('Bearer two')).status).toBe(200);
  });

  it.each([
    [undefined, 401, 'This API needs a token.'],
    ['Bearer wrong', 401, 'The token is not one that this API accepts.'],
    ['Basic one', 400, 'The header "Authorization" is not of the form "Bearer …".'],
  ])('refuses %j', async (authorization, status, message) => {
    const response = await ask(authorization);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
    const error = await errorOf(response);
    expect(error.status).toBe(status);
    expect(error.message).toContain(message);
  });

  it('asks for none where there are none', async () => {
    const open = noteHost(echoScript);
    expect((await open.api.request(notePath, post(renderRequest))).status).toBe(200);
  });
});
