/** @jsxImportSource @contentkit/runtime */
// An integration that people sign in to, as authors write them for `@gitbook/runtime`.
import { createIntegration, createOAuthHandler, getOAuthToken } from '@contentkit/runtime';

const config = {
  clientId: 'client',
  clientSecret: 'secret',
  authorizeURL: 'https://login.example/authorize',
  accessTokenURL: 'https://login.example/token',
  scopes: ['read', 'write'],
  prompt: 'consent',
};

// oxlint-disable-next-line import/no-default-export -- a script is its module's default export
export default createIntegration({
  fetch: async (request, context) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/token')) {
      const expired = { access_token: 'old', refresh_token: 'refresh', expires_at: '2020-01-01' };
      return new Response(await getOAuthToken(expired, config, context));
    }
    return createOAuthHandler(config, { replace: pathname.endsWith('/replace') })(request, context);
  },
});
