import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

import { formatPagePolicy } from './page-policy.ts';

const SOURCE = '@contentkit/source';

/** Nothing makes HTML or scripts of a text. */
const POLICY = `${formatPagePolicy()}; require-trusted-types-for 'script'; trusted-types 'none'`;

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
    // While it is developed, the server sends a header (`server/page-server.ts`).
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
