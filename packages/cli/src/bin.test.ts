import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('bin.ts', import.meta.url));

test('a reader who has left, such as `head`, ends the command without a word', async () => {
  const args = ['--conditions=@contentkit/source', bin, 'schema', 'element'];
  const child = spawn(process.execPath, args);
  child.stdout.destroy();
  const ended = new Promise((resolve) => {
    child.on('close', resolve);
  });
  expect(await text(child.stderr)).toBe('');
  expect(await ended).toBe(141);
});
