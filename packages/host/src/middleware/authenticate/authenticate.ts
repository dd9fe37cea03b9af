import type { MiddlewareHandler } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';

/** Who may use the API. */
export interface AuthenticateOptions {
  /** The tokens that are accepted as `Authorization: Bearer …`; anybody is, where there are none. */
  tokens?: readonly string[] | undefined;
}

/** Refuses requests without an accepted token with status 401, in the API's shape. */
export function authenticate({ tokens = [] }: AuthenticateOptions): MiddlewareHandler {
  if (tokens.length === 0) return (_c, next) => next();
  const refuse = (code: number, message: string): { message: object } => ({
    message: { error: { code, message } },
  });
  return bearerAuth({
    token: [...tokens],
    noAuthenticationHeader: refuse(
      401,
      'This API needs a token. Send it in the header "Authorization: Bearer …".',
    ),
    invalidAuthenticationHeader: refuse(
      400,
      'The header "Authorization" is not of the form "Bearer …".',
    ),
    invalidToken: refuse(401, 'The token is not one that this API accepts.'),
  });
}
