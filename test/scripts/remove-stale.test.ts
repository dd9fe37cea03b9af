import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { removeStaleOutputs } from '../../scripts/lib/remove-stale.mjs';

test('what was compiled goes with its source, and nothing else does', () => {
  const packages = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    const folder = join(packages, 'schema');
    for (const path of ['src/inner', 'dist/inner']) {
      mkdirSync(join(folder, path), { recursive: true });
    }
    mkdirSync(join(packages, 'not-built'));
    writeFileSync(join(folder, 'src/inner/here.tsx'), '');
    for (const name of ['here', 'gone']) {
      for (const end of ['.js', '.js.map', '.d.ts', '.d.ts.map']) {
        writeFileSync(join(folder, 'dist/inner', name + end), '');
      }
    }
    writeFileSync(join(folder, 'dist/inner/styles.css'), '');

    removeStaleOutputs(packages);

    expect(readdirSync(join(folder, 'dist/inner')).toSorted()).toEqual([
      'here.d.ts',
      'here.d.ts.map',
      'here.js',
      'here.js.map',
      'styles.css',
    ]);
  } finally {
    rmSync(packages, { recursive: true, force: true });
  }
});
