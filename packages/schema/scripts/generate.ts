/** Writes what is derived from the definitions. Run by `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';

import { printElementDocs } from './element-docs.ts';
import { schemaFiles } from './json-schemas.ts';
import { printReaderTable } from './reader-table.ts';

const files = new Map([
  ['src/generated/reader-table.ts', printReaderTable()],
  ['src/generated/element-docs.ts', printElementDocs()],
  ...schemaFiles,
]);

for (const [path, text] of files) {
  const target = new URL(`../${path}`, import.meta.url);
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, text);
}
