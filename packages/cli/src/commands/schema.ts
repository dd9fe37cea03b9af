import { jsonSchemaNames, toJsonSchema, type JsonSchemaName } from '@contentkit/schema';

import { exitCode, UsageError, type ExitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

/** Prints a JSON Schema; without a name, which ones there are. */
export function schema(names: readonly string[], terminal: Terminal): ExitCode {
  const [name, ...more] = names;
  if (more.length > 0) {
    throw new UsageError('Name one schema: contentkit schema <name>.');
  }
  if (name === undefined) {
    listSchemas(terminal);
    return exitCode.fine;
  }
  if (!isSchemaName(name)) {
    throw new UsageError(
      `There is no schema \`${name}\`. \`contentkit schema\` lists those there are.`,
    );
  }
  terminal.print(JSON.stringify(toJsonSchema(name), null, 2));
  return exitCode.fine;
}

function listSchemas(terminal: Terminal): void {
  const width = Math.max(...jsonSchemaNames.map((name) => name.length));
  for (const name of jsonSchemaNames) {
    terminal.print(`${name.padEnd(width)}  ${toJsonSchema(name).description ?? ''}`);
  }
}

function isSchemaName(name: string): name is JsonSchemaName {
  return (jsonSchemaNames as readonly string[]).includes(name);
}
