import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

import { formatPagePolicy } from './page-policy.ts';
import { sandboxScripts } from './vite-sandbox.ts';

const SOURCE = '@contentkit/source';

/** Nothing makes HTML or scripts of a text, but for the sandbox's constants. */
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types contentkit-sandbox";

export default defineConfig({
  // Relative, so that the built page works from any path.
  base: './',
  plugins: [react(), sandboxScripts(), contentSecurityPolicy()],
  // Setting conditions replaces the defaults, hence the spread.
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  build: {
    target: 'baseline-widely-available',
    // The first with `light-dark()`: what stands in for it elsewhere knows one theme in a page, and a
    // preview has another than the app around it.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
});

/** States the policy in the page, so that it holds on hosts whose headers nobody can set. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    // While it is developed, the server sends a header (`server/page-server.ts`).
    apply: 'build',
    transformIndexHtml: async () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: `${await formatPagePolicy()}; ${TRUSTED_TYPES}`,
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}
