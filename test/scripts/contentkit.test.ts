import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

// The command as a person runs it from a checkout, through npm. The first run of a checkout builds.
const timeout = 120_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const valid = { element: { type: 'block', children: [{ type: 'divider' }] }, state: {}, props: {} };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contentkit-'));
  await writeFile(join(folder, 'valid.json'), JSON.stringify(valid));
  await writeFile(join(folder, 'broken.json'), '{"element": ');
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs `npm run -s contentkit -- …` from the folder with the files. */
async function contentkit(args: readonly string[], input = '') {
  const child = spawn('npm', ['--prefix', root, 'run', '-s', 'contentkit', '--', ...args], {
    cwd: folder,
    env: { ...process.env, npm_config_loglevel: 'silent' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const [out, complaints, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => {
      child.on('close', resolve);
    }),
  ]);
  return { code, out, complaints };
}

test(
  'check prints a line for each file, and exits with 1 where one is not fine',
  { timeout },
  async () => {
    const { code, out } = await contentkit(['check', '--json', 'valid.json', 'broken.json']);
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { file: 'valid.json', ok: true, renderable: true, issues: [] },
      { file: 'broken.json', ok: false, renderable: false, issues: [{ code: 'not_json' }] },
    ]);
  },
);

test('check reads what is piped in', { timeout }, async () => {
  expect(await contentkit(['check', '--json', '-'], JSON.stringify(valid))).toMatchObject({
    code: 0,
    out: '{"file":"-","ok":true,"renderable":true,"issues":[]}\n',
  });
});

test(
  'render prints a page with styles, and no stack of what it cannot draw',
  { timeout },
  async () => {
    const page = await contentkit(['render', '--page', '--theme', 'dark', 'valid.json']);
    expect(page.code).toBe(0);
    expect(page.out).toMatch(/^<!doctype html>[^]*--ck-[^]*<hr/);
    const broken = await contentkit(['render', 'broken.json']);
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.complaints).not.toMatch(/\bat .*:\d+/);
  },
);

test('a wrong call exits with 2', { timeout }, async () => {
  expect((await contentkit(['paint'])).code).toBe(2);
});
