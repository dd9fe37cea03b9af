import { printElementDocs } from './element-docs.ts';
import { schemaFiles } from './json-schemas.ts';
import { printReaderTable } from './reader-table.ts';
import { printReference } from './reference.ts';

/** The text of every committed file that is derived from the definitions, by its path here. */
export const generatedFiles: ReadonlyMap<string, string> = new Map([
  ['src/generated/reader-table.ts', printReaderTable()],
  ['src/generated/element-docs.ts', printElementDocs()],
  ['REFERENCE.md', printReference()],
  ...schemaFiles,
]);
