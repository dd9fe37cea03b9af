/** Where a host's API is, as a person gave it. */
export type HostAddress =
  | {
      readonly ok: true;
      /** Without a slash at its end: `https://api.example`. */
      readonly apiUrl: string;
      /** The integration whose render endpoint was given. */
      readonly integration?: string | undefined;
    }
  | { readonly ok: false; readonly message: string };

/**
 * Reads the address of a host: of its API, of anything within that, or of one of its render
 * endpoints.
 */
export function readHostAddress(typed: string): HostAddress {
  const text = typed.trim();
  const url = parseUrl(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (text === '' || !url?.hostname) {
    return fail('Give an address, such as `http://localhost:4401`.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fail('A host is asked over `http:` or `https:`.');
  }
  if (url.username || url.password) {
    return fail('Leave the name and password out: they would stand in links and in this browser.');
  }
  const [, base = '', integration] =
    /^(.*?)\/?(?:\/v1(?:\/integrations(?:\/([^/]+)(?:\/render)?)?)?\/?)?$/.exec(url.pathname) ?? [];
  return {
    ok: true,
    apiUrl: url.origin + base,
    ...(integration ? { integration: decode(integration) } : {}),
  };
}

function fail(message: string): HostAddress {
  return { ok: false, message };
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
