import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { check } from './commands/check.ts';
import { schema } from './commands/schema.ts';
import { exitCode, UsageError, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

const usage = `Usage: contentkit <command> [options] …

Commands:
  check <file…>   Checks render outputs or bare elements (JSON) and prints what is wrong.
                    --strict   warnings count, too
                    --json     one JSON object a line:
                               {file, ok, renderable, issues: [{severity, code, pointer, message}]}
  render <file>   Prints an output or an element as static HTML.
                    --page             a whole document, with styles
                    --theme <theme>    light (the default) or dark
  schema [name]   Prints a part of the language as JSON Schema, for editors and validators;
                  without a name, which parts there are.

--version prints this command's version. A file named - is what is piped in.
Exit codes: 0 all is fine, 1 something is not, 2 the command was called wrongly.`;

/** Runs the command that the arguments name. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [command, ...rest] = args;
  try {
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.print(usage);
      return exitCode.fine;
    }
    switch (command) {
      case 'check':
        return await runCheck(rest, terminal);
      case 'render':
        return await runRender(rest, terminal);
      case 'schema':
        return schema(parseArgs({ args: rest, allowPositionals: true }).positionals, terminal);
      case '--help':
      case '-h':
      case 'help':
        terminal.print(usage);
        return exitCode.fine;
      case '--version':
        terminal.print(readVersion());
        return exitCode.fine;
      case undefined:
        throw new UsageError(usage);
      default:
        throw new UsageError(`There is no command \`${command}\`.\n\n${usage}`);
    }
  } catch (error) {
    if (isUsageError(error)) {
      terminal.complain(error.message);
      return exitCode.usage;
    }
    throw error;
  }
}

/** The manifest lies as far from the sources as from what is built of them. */
function readVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  // Our own file.
  return (JSON.parse(manifest) as { version: string }).version;
}

async function runCheck(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  return check({ files: positionals, ...values }, terminal);
}

async function runRender(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      page: { type: 'boolean', default: false },
      theme: { type: 'string', default: 'light' },
    },
  });
  const { page, theme } = values;
  if (theme !== 'light' && theme !== 'dark') {
    throw new UsageError(`There is no theme \`${theme}\`. Choose light or dark.`);
  }
  // React is only loaded where something is drawn.
  const { render } = await import('./commands/render.tsx');
  return render({ files: positionals, page, theme }, terminal);
}

/** Our own, and those of Node's argument parser. */
function isUsageError(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
