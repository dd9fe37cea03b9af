// Builds the playground where that was not done since its sources changed, and starts what
// `npm start` starts, on the build, for all end-to-end tests.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { buildPlayground } from '../../../scripts/lib/build.mjs';
import { findFreePorts } from '../../../scripts/lib/ports.mjs';
import { nodePath, root, workspaceEnv } from '../../../scripts/lib/workspace.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the playground is that the tests use. */
    playgroundUrl: string;
  }
}

const FIRST_PORT = 4800;

/** What the build is made from. */
const SOURCES = [
  'pnpm-lock.yaml',
  'playground/{index.html,page-policy.ts,vite*.ts}',
  'playground/{src,public}/**/*',
  'packages/{schema,client,react,runtime,host}/{src/**/*,styles.css}',
];

/** Called by vitest, hence the default. */
// oxlint-disable-next-line import/no-default-export
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!isBuildFresh()) {
    const { code, output } = await buildPlayground();
    if (code !== 0) throw new Error(`The playground could not be built.\n${output}`);
  }
  const [port, apiPort, contentPort] = await findFreePorts(FIRST_PORT, 3);
  const server = spawn(
    nodePath,
    [
      '--conditions=@contentkit/source',
      join(root, 'playground/server.ts'),
      '--built',
      `--port=${port}`,
      `--api-port=${apiPort}`,
      `--content-port=${contentPort}`,
    ],
    { cwd: root, env: workspaceEnv(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  project.provide('playgroundUrl', await untilStarted(server));

  return async () => {
    const exit = once(server, 'exit');
    server.kill('SIGTERM');
    const [code] = (await exit) as [number | null];
    if (code !== 0) throw new Error(`The playground did not stop cleanly: exit code ${code}.`);
  };
}

function isBuildFresh(): boolean {
  const page = join(root, 'playground/dist/index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return globSync(SOURCES, { cwd: root }).every(
    (file) => statSync(join(root, file)).mtimeMs < built,
  );
}

/** Waits until the server says where it is. */
async function untilStarted(server: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      const url = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (url && output.includes('Ctrl-C')) resolve(url);
    };
    server.stdout?.setEncoding('utf8').on('data', read);
    server.stderr?.setEncoding('utf8').on('data', read);
    server.once('exit', (code) =>
      reject(new Error(`The playground ended with code ${code} before it had started.\n${output}`)),
    );
  });
}
