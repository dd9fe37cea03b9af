import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const SOURCE = '@contentkit/source';

/**
 * What the built page may do: run its own scripts and no others. It asks hosts and shows frames and
 * pictures wherever integrations have theirs, hence the schemes. Inline styles are the editor's.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' http: https: data:",
  "connect-src 'self' http: https:",
  'frame-src http: https:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  // Relative, so that the built page works from any path.
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  // Setting conditions replaces the defaults, hence the spread.
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false } },
});

/** States the policy in the page, so that it holds on hosts whose headers nobody can set. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    // While it is developed, the page is made of scripts that the development server injects.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
