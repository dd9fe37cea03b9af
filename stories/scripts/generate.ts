/** Writes the files of stories. Run by `npm run generate`. */
import { writeFileSync } from 'node:fs';

import { defaultServerConditions, runnerImport } from 'vite';

// Node would run neither the samples' JSX nor the workspace's sources; Vite's module runner does.
const conditions = ['@contentkit/source', ...defaultServerConditions];
const { module } = await runnerImport<{ storyFiles: ReadonlyMap<string, string> }>(
  new URL('story-files.ts', import.meta.url).pathname,
  {
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    ssr: { resolve: { conditions } },
  },
);

for (const [path, text] of module.storyFiles) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
