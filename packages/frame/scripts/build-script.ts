import { fileURLToPath } from 'node:url';

import { buildSync } from 'esbuild';

/** The module that `npm run generate` writes: the guest kit as text, for pages that are strings. */
export function buildScriptModule(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { connectFrame } from './connect-frame.ts';
        globalThis.connectFrame = connectFrame;`,
      resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfigRaw: '{}',
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  return `// Generated from \`connect-frame.ts\` by \`npm run generate\`. Do not edit.
export const kit: string = ${JSON.stringify(text)};
`;
}
