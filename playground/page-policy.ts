/**
 * What the page may do: run its own scripts and no others. It asks hosts and shows frames and
 * pictures wherever integrations have theirs, hence the schemes. How styles are limited depends on
 * who makes the nonce for those of the editors: a server, or the page itself (`style-nonce.ts`),
 * which is why there is no `default-src`.
 *
 * @param scripts What may run besides the page's own scripts.
 */
export function formatPagePolicy(scripts = ''): string {
  return [
    `script-src 'self' ${scripts}`.trim(),
    "img-src 'self' http: https: data:",
    "connect-src 'self' http: https:",
    'frame-src http: https:',
    "font-src 'self'",
    "manifest-src 'none'",
    "media-src 'none'",
    "object-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
