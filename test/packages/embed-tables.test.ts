// The tables of the READMEs name all that there is: each is held against the types it explains.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';

const REACT = 'packages/react/README.md';
const CLIENT = 'packages/client/README.md';
const options = members('packages/react/src/host-app.ts', 'HostAppOptions');

test('what <ContentKit> is given', () => {
  const file = 'packages/react/src/ContentKit.tsx';
  expect(firstColumn(REACT, '`render`')).toEqual(
    [
      ...members(file, 'ComponentProps'),
      ...members(file, 'ContentKitEvents'),
      'instance',
    ].toSorted(),
  );
});

test('what <ElementTree> is given', () => {
  const file = 'packages/react/src/ElementTree.tsx';
  expect(firstColumn(REACT, '`element`')).toEqual(
    [...new Set([...members(file, 'Tree'), ...members(file, 'ElementTreeProps')])].toSorted(),
  );
});

test('what both are given', () => {
  expect(firstColumn(REACT, '`integration`')).toEqual(options);
});

test('the hooks for views', () => {
  const hooks = exported('packages/react/src/index.ts').filter((name) => /^use[A-Z]/.test(name));
  expect(firstColumn(REACT, '`useStateValue(key)`')).toEqual(hooks);
});

test('the events of an instance', () => {
  const events = members('packages/client/src/events.ts', 'InstanceEvents');
  expect(firstColumn(CLIENT, '`dispatch`')).toEqual(events);
});

test('the doors of the schema', () => {
  const manifest = readFileSync(join(root, 'packages/schema/package.json'), 'utf8');
  // A cast of our own file.
  const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> };
  const doors = Object.keys(exports).map((path) => `@contentkit/schema${path.slice(1)}`);
  expect(firstColumn('packages/schema/README.md', '`@contentkit/schema`')).toEqual(
    doors.toSorted(),
  );
});

/** The names in the first column of the table that has a given cell there, without arguments. */
function firstColumn(page: string, cell: string): string[] {
  const tables = readFileSync(join(root, page), 'utf8').match(/(?:^\|.*\n)+/gm) ?? [];
  const columns = tables.map((table) =>
    table.split('\n').map((line) => line.split('|')[1]?.trim() ?? ''),
  );
  const column = columns.find((cells) => cells.includes(cell)) ?? [];
  return column.flatMap((each) => /^`([^`(]+)/.exec(each)?.[1] ?? []).toSorted();
}

/** The properties that a type declares itself. */
function members(file: string, type: string): string[] {
  const names: string[] = [];
  const { program } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  const declaration = program.body
    .map((statement) =>
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement,
    )
    .find((each) => each && 'id' in each && each.id && 'name' in each.id && each.id.name === type);
  if (!declaration) throw new Error(`${file} declares no ${type}.`);
  let depth = 0;
  new Visitor({
    TSPropertySignature({ key }) {
      if (depth === 0 && key.type === 'Identifier') names.push(key.name);
      depth += 1;
    },
    'TSPropertySignature:exit'() {
      depth -= 1;
    },
    // Oxc walks whole programs: this one is the declaration alone.
  }).visit({ ...program, body: [declaration] as typeof program.body });
  return names.toSorted();
}

/** What a module exports by name. */
function exported(file: string): string[] {
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  return module.staticExports
    .flatMap(({ entries }) => entries.flatMap(({ exportName }) => exportName.name ?? []))
    .toSorted();
}
