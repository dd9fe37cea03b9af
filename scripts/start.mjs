// `npm start [-- --port <number>]`: the playground and the host behind it, from a bare checkout.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process, { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';

import { install, isInstalled } from './lib/install.mjs';
import { findFreePorts } from './lib/ports.mjs';
import { succeeded } from './lib/prepare.mjs';
import { runNodeInteractively } from './lib/process.mjs';
import { root } from './lib/workspace.mjs';

const DEFAULT_PORT = 4400;

// Ended by Ctrl-C or by a termination, as it is meant to be.
const STOPPED = [130, 143];

const entry = join(root, 'playground/server.ts');

process.exitCode = await run();

async function run() {
  const wanted = readPort();
  if (wanted === undefined) return 2;

  if (!isInstalled()) {
    stdout.write('Installing the dependencies …\n');
    if (!succeeded(await install(), 'The dependencies could not be installed.')) return 1;
  }
  if (!existsSync(entry)) {
    stderr.write('playground/server.ts is missing, so there is nothing to start.\n');
    return 1;
  }

  // The playground, the Integrations API, and the integrations' frames on an origin of their own.
  const [port, apiPort, contentPort] = await findFreePorts(wanted, 3);
  if (port !== wanted) stdout.write(`Port ${wanted} is taken, so this is port ${port}.\n`);
  const code = await runNodeInteractively([
    '--conditions=@contentkit/source',
    entry,
    `--port=${port}`,
    `--api-port=${apiPort}`,
    `--content-port=${contentPort}`,
  ]);
  return STOPPED.includes(code) ? 0 : code;
}

/** The port that was asked for; nothing, and a word on why, if it is none. */
function readPort() {
  try {
    const { values } = parseArgs({
      args: argv.slice(2),
      options: { port: { type: 'string', default: String(DEFAULT_PORT) } },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    stderr.write(`--port takes a number from 1 to 65535, not "${values.port}".\n`);
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  return undefined;
}
