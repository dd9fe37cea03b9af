import { toJsonSchema, type JsonSchemaName } from '../src/json-schema.ts';

/** The schemas that people keep files of: the messages, and what is written on its own. */
const names = [
  'render-request',
  'render-output',
  'render-event',
  'manifest',
  'frame-message',
  'frame-state',
  'element',
  'action',
  'context',
] as const satisfies readonly JsonSchemaName[];

/** The text of every committed schema, by its path in the package. */
export const schemaFiles: ReadonlyMap<string, string> = new Map(
  names.map((name) => [`schemas/${name}.json`, `${JSON.stringify(toJsonSchema(name), null, 2)}\n`]),
);
