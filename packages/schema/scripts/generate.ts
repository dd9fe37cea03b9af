/** Writes what is derived from the definitions. Run by `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';

import { generatedFiles } from './generated-files.ts';

for (const [path, text] of generatedFiles) {
  const target = new URL(`../${path}`, import.meta.url);
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, text);
}
