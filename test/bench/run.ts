// `npm run bench`: prints what each part costs as a ratio to its control, measured in the same run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { root } from '../../scripts/lib/workspace.mjs';
import { installPackages } from '../packages/embed-packages.ts';
import { benchMemory, benchMove, benchSharing, benchWrites } from './client-bench.ts';
import { benchPlayground } from './playground/playground-bench.ts';
import { buildPrograms } from './react/build.ts';
import { benchReact } from './react/react-bench.ts';
import { reactTable } from './react/react-table.ts';
import { benchSchema, type SchemaResult } from './schema-bench.ts';

const resultsFile = join(root, 'test-results/bench.json');

const schema: readonly SchemaResult[] = [
  benchSchema(1_000, 1_000),
  benchSchema(10_000, 100),
  benchSchema(100_000, 20),
];

const client = {
  writes: benchWrites(100, 10_000, 200),
  sharing: benchSharing(10_000, 100),
  move: benchMove(1_000, 400),
  memory: await benchMemory(100, 1_000, 10_000),
};

// Last, for what a browser leaves behind would be in the others' way. The packages are those that a
// user would install.
const installation = await installPackages();
const programs = await buildPrograms(installation);
// So many that what is drawn is warm, on both sides: an engine learns from the first hundred.
const rounds = { mount: 150, type: 100, update: 150, server: 200, threads: 3 };
const react = await benchReact(programs, [
  ['cards', 1_000, rounds],
  ['cards', 10_000, { mount: 36, type: 60, update: 36, server: 60, threads: 3 }],
  ['settings', 1_000, rounds],
]);
const playground = await benchPlayground(programs, 1_000, 60);
installation.remove();

const results = { schema, client, react, playground };
mkdirSync(dirname(resultsFile), { recursive: true });
writeFileSync(resultsFile, `${JSON.stringify(results, undefined, 2)}\n`);

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
} else {
  process.stdout.write('Reading an output, as a share of JSON.parse of its text:\n\n');
  process.stdout.write('  elements    valid   repair      zod\n');
  for (const { elements, ratios } of schema) {
    const cells = [ratios.read, ratios.repair, ratios.validate].map((ratio) =>
      ratio.toFixed(2).padStart(8),
    );
    process.stdout.write(`  ${String(elements).padStart(8)} ${cells.join(' ')}\n`);
  }
  const { writes, sharing, move, memory } = client;
  const grown = ((memory.late - memory.early) / 1024).toFixed(0);
  const lines: readonly (readonly [string, string])[] = [
    ['A write among 10,000 bound inputs, as a share of one among 100', writes.write.toFixed(2)],
    [
      'Sharing 10,000 elements, one text changed, as a share of JSON.parse',
      sharing.share.toFixed(2),
    ],
    ['One more child before 1,000, as a share of a change in place', move.insert.toFixed(2)],
    ['One child less before 1,000, as a share of a change in place', move.remove.toFixed(2)],
    ['Memory after 10,000 actions, above that after 1,000', `${grown} KB`],
  ];
  process.stdout.write('\nThe life of an instance:\n\n');
  for (const [name, cost] of lines) {
    process.stdout.write(`  ${name.padEnd(70)} ${cost.padStart(8)}\n`);
  }
  process.stdout.write(`\n${reactTable(react)}\n`);
  process.stdout.write('\nThe playground, a document of 1,000 elements:\n\n');
  const name = 'From a key to the preview, as a share of the renderer’s own update';
  process.stdout.write(`  ${name.padEnd(70)} ${playground.ratio.toFixed(2).padStart(8)}\n`);
  process.stdout.write(`\nAll of it: ${resultsFile}\n`);
}
