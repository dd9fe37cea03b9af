/** What the development server has made, and named in its header. */
const served = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce;

/** Marks the styles that editors bring, which the page's policy refuses otherwise. */
export const styleNonce =
  served || btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));

/**
 * Has the page take styles from its own style sheets and by the nonce, and no others. A static host
 * sends the same page to all, and a nonce that everybody knows is none: so the page makes it, before
 * it draws anything.
 */
export function limitStyles(): void {
  if (served) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `style-src 'self' 'nonce-${styleNonce}'`;
  document.head.append(policy);
}
