import { sandboxHash } from './vite-sandbox.ts';

/**
 * What the page may do: run its own scripts and no others. It asks hosts and shows frames and
 * pictures wherever integrations have theirs, hence the schemes. How styles are limited depends on
 * who makes the nonce for those of the editors: a server, or the page itself (`style-nonce.ts`),
 * which is why there is no `default-src`.
 *
 * The sandbox inherits all of this, and narrows it (`src/sandbox/frame/open-frame.ts`): for its sake
 * the frame's constant script is named by its hash, and workers may be made of texts. The page makes
 * none: under Trusted Types no script of its own could.
 *
 * @param scripts What may run besides the page's own scripts.
 */
export async function formatPagePolicy(scripts = ''): Promise<string> {
  return [
    `script-src 'self' ${await sandboxHash()} ${scripts}`.trim(),
    "img-src 'self' http: https: data:",
    "connect-src 'self' http: https:",
    'frame-src http: https:',
    "font-src 'self'",
    "manifest-src 'none'",
    "media-src 'none'",
    "object-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
