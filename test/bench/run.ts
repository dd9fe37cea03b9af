// `npm run bench`: prints what each part costs as a ratio to its control, measured in the same run.
import { benchSchema, type SchemaResult } from './schema-bench.ts';

const schema: readonly SchemaResult[] = [
  benchSchema(1_000, 400),
  benchSchema(10_000, 60),
  benchSchema(100_000, 12),
];

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ schema }, undefined, 2)}\n`);
} else {
  process.stdout.write('Reading an output, as a share of JSON.parse of its text:\n\n');
  process.stdout.write('  elements    valid   repair      zod\n');
  for (const { elements, ratios } of schema) {
    const cells = [ratios.read, ratios.repair, ratios.validate].map((ratio) =>
      ratio.toFixed(2).padStart(8),
    );
    process.stdout.write(`  ${String(elements).padStart(8)} ${cells.join(' ')}\n`);
  }
}
