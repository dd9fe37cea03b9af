// What `npm start` runs, as it is run: from the sources, at a port that may be taken, until Ctrl-C.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { expect, onTestFinished } from 'vitest';

import { formatLink } from '../../playground/src/share-link.ts';
import { findFreePorts } from '../../scripts/lib/ports.mjs';
import { nodePath, root, workspaceEnv } from '../../scripts/lib/workspace.mjs';
import { preview, test } from './support/e2e-test.ts';

/** The tests' own environment would change what is started. */
const { NODE_ENV: _, VITEST: __, ...env } = workspaceEnv() as NodeJS.ProcessEnv;

/** Starts the playground at a port, and waits until it says where it is. */
async function start(port: number): Promise<{ server: ChildProcess; url: string; output: string }> {
  const server = spawn(nodePath, [join(root, 'scripts/start.mjs'), '--port', String(port)], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    if (server.exitCode !== null) return;
    const exit = once(server, 'exit');
    server.kill('SIGTERM');
    await exit;
  });
  let output = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
  for await (const text of server.stdout?.setEncoding('utf8') ?? []) {
    output += text as string;
    const url = /http:\/\/localhost:\d+\//.exec(output)?.[0];
    if (url && output.includes('Ctrl-C')) return { server, url, output };
  }
  throw new Error(`The playground ended before it had started.\n${output}`);
}

test('npm start shows a block of the host, from the sources', async ({
  page,
  renders,
  expectInConsole,
}) => {
  // What a development server and a development build of React say of themselves.
  expectInConsole(/^debug: \[vite\]/);
  expectInConsole(/^info: %cDownload the React DevTools/);
  const [port = 0] = await findFreePorts(4900, 3);
  const { server, url } = await start(port);
  expect(url).toBe(`http://localhost:${port}/`);

  const answer = await page.goto(url + formatLink({ kind: 'component', component: undefined }));
  await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
  // It holds for what the development server writes into the page, too.
  const policy = (await answer?.allHeaders())?.['content-security-policy'];
  expect(policy).toMatch(
    /^script-src 'self' 'sha256-[^']+' 'nonce-[^;]+; .*; style-src 'self' 'nonce-[^;]+$/,
  );
  expect(renders).toHaveLength(1);
  // A page that is left open asks in vain for the server that is stopped next.
  await page.goto('about:blank');

  const exit = once(server, 'exit');
  server.kill('SIGINT');
  expect(await exit).toEqual([0, null]);
});

test('npm start says so where its port is taken, and takes the next', async () => {
  const [port = 0] = await findFreePorts(4950, 4);
  const other = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');

  const { url, output } = await start(port);
  expect(url).toBe(`http://localhost:${port + 1}/`);
  expect(output).toContain(`Port ${port} is taken, so this is port ${port + 1}.`);
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(`${url}nothing-here`)).status).toBe(404);
});
