/** Writes what is derived from the definitions: `src/generated/`. Run by `npm run generate`. */
import { writeFileSync } from 'node:fs';

import { printReaderTable } from './reader-table.ts';

const target = new URL('../src/generated/reader-table.ts', import.meta.url);
writeFileSync(target, printReaderTable());
