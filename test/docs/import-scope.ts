import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseSync, Visitor, type BindingPattern } from 'oxc-parser';

import { root } from '../../scripts/lib/workspace.mjs';
import { readMembers } from '../packages/workspace-members.ts';
import { listDoors, type Door } from './list-doors.ts';
import type { Example } from './read-examples.ts';

const packages = [...readMembers().values()];

/**
 * The imports that a comment's example goes without, as its reader is looking at the thing it is
 * about: from the doors of its package (unless it imports from there itself), from its module, and
 * from `example-scope.ts`. A page's example is on its own.
 */
export function importScope(example: Example): string[] {
  const home = packages.find(({ folder }) => example.file.startsWith(`${folder}/src/`));
  if (!home) return [];
  const { imported, bound, used } = readNames(example);
  const importsHome = imported.some((specifier) =>
    `${specifier}/`.startsWith(`${home.manifest.name}/`),
  );
  const sources: Door[] = [
    ...(importsHome ? [] : listDoors(home)),
    ...[example.file, 'test/docs/example-scope.ts'].map((file) => ({
      specifier: join(root, file),
      file,
    })),
  ];
  return [...used].flatMap((name) => {
    if (bound.has(name)) return [];
    const source = sources.find(({ file }) => exportsOf(file).has(name));
    if (!source) return [];
    const type = exportsOf(source.file).get(name) === 'type' ? 'type ' : '';
    return [`import { ${type}${name} } from '${source.specifier}';`];
  });
}

const knownExports = new Map<string, ReadonlyMap<string, 'type' | 'value'>>();

function exportsOf(file: string): ReadonlyMap<string, 'type' | 'value'> {
  const known = knownExports.get(file);
  if (known) return known;
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  const found = new Map(
    module.staticExports
      .flatMap(({ entries }) => entries)
      .map(({ exportName, isType }) => [exportName.name ?? '', isType ? 'type' : 'value'] as const),
  );
  knownExports.set(file, found);
  return found;
}

/** The names in a piece of code; fewer where it cannot be parsed, which the compiler will say. */
function readNames({ language, code }: Example) {
  const { program, module } = parseSync(`example.${language}`, code);
  const used = new Set<string>();
  const bound = new Set(
    module.staticImports.flatMap(({ entries }) => entries.map(({ localName }) => localName.value)),
  );
  const bind = (id: { name: string } | null) => void (id && bound.add(id.name));
  new Visitor({
    Identifier: ({ name }) => void used.add(name),
    JSXIdentifier: ({ name }) => void used.add(name),
    VariableDeclarator: ({ id }) => boundBy(id).forEach((name) => bound.add(name)),
    FunctionDeclaration: ({ id }) => bind(id),
    ClassDeclaration: ({ id }) => bind(id),
    TSInterfaceDeclaration: ({ id }) => bind(id),
    TSTypeAliasDeclaration: ({ id }) => bind(id),
  }).visit(program);
  return {
    imported: module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    bound,
    used,
  };
}

function boundBy(pattern: BindingPattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return boundBy(pattern.left);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) =>
        element ? boundBy(element.type === 'RestElement' ? element.argument : element) : [],
      );
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        boundBy(property.type === 'RestElement' ? property.argument : property.value),
      );
  }
}
