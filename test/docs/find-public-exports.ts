import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { parseSync, type Comment, type Program } from 'oxc-parser';

import { root } from '../../scripts/lib/workspace.mjs';

type Statement = Program['body'][number];

/** Something that a module exports, with the place that declares it. */
export interface PublicExport {
  name: string;
  /** The file that declares it, relative to the workspace. */
  file: string;
  line: number;
  /** Whether a person calls it: a function, a component or a class. */
  isCalled: boolean;
  /** The TSDoc comment right before its declaration. */
  comment: string | undefined;
}

/** All that a module exports, found where each is declared, however often it is handed on. */
export function findPublicExports(file: string): PublicExport[] {
  const { module } = parse(file);
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .map(({ exportName }) => findExport(file, exportName.name ?? 'default'));
}

function findExport(file: string, name: string): PublicExport {
  const { text, program, comments, module } = parse(file);
  const entry = module.staticExports
    .flatMap(({ entries }) => entries)
    .find(({ exportName }) => exportName.name === name);
  if (!entry) throw new Error(`${file} does not export ${name}.`);

  const { moduleRequest, importName, localName } = entry;
  if (moduleRequest?.value.startsWith('.')) {
    const next = posix.join(posix.dirname(file), moduleRequest.value);
    return { ...findExport(next, importName.name ?? name), name };
  }
  const local = localName.name ?? name;
  const statement = program.body.find((each) => declaredBy(each).includes(local));
  const start = statement?.start ?? entry.start;
  return {
    name,
    file,
    line: text.slice(0, start).split('\n').length,
    isCalled: statement !== undefined && isCalled(statement),
    comment: commentBefore(start, text, comments),
  };
}

function declarationOf(statement: Statement): Statement {
  return statement.type === 'ExportNamedDeclaration' && statement.declaration
    ? statement.declaration
    : statement;
}

function declaredBy(statement: Statement): string[] {
  const declaration = declarationOf(statement);
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) => ('name' in id ? [id.name] : []));
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
    case 'ClassDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSModuleDeclaration':
      return declaration.id && 'name' in declaration.id ? [declaration.id.name] : [];
    default:
      return [];
  }
}

function isCalled(statement: Statement): boolean {
  const declaration = declarationOf(statement);
  return declaration.type === 'VariableDeclaration'
    ? declaration.declarations.some(({ init }) => init?.type === 'ArrowFunctionExpression')
    : ['FunctionDeclaration', 'TSDeclareFunction', 'ClassDeclaration'].includes(declaration.type);
}

function commentBefore(start: number, text: string, comments: Comment[]): string | undefined {
  const comment = comments.findLast(({ end }) => end <= start);
  return comment?.value.startsWith('*') && text.slice(comment.end, start).trim() === ''
    ? comment.value
    : undefined;
}

const parsed = new Map<string, ReturnType<typeof parseFile>>();

function parse(file: string) {
  const known = parsed.get(file) ?? parseFile(file);
  parsed.set(file, known);
  return known;
}

function parseFile(file: string) {
  const text = readFileSync(join(root, file), 'utf8');
  const { program, comments, module } = parseSync(file, text);
  return { text, program, comments, module };
}
