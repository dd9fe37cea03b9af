import { parseSync, Visitor, type Expression, type StringLiteral } from 'oxc-parser';

/** A place in a source file where another module is named. */
export interface FoundImport {
  specifier: string;
  line: number;
  /** Whether it is an `export *`, which hides what a module's door shows. */
  exportsAll: boolean;
}

/**
 * Finds all that a module imports: statically, dynamically, by re-export, and for its types alone.
 * A dynamic import whose target is computed names nothing and is left out.
 */
export function findImports(file: string, text: string): FoundImport[] {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file} cannot be parsed: ${error.message}`);

  const found: FoundImport[] = [];
  const add = (source: StringLiteral | Expression | null, exportsAll = false) => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    const line = text.slice(0, source.start).split('\n').length;
    found.push({ specifier: source.value, line, exportsAll });
  };
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source, exported }) => add(source, exported === null),
    TSImportType: ({ source }) => add(source),
    TSExternalModuleReference: ({ expression }) => add(expression),
  }).visit(program);
  return found;
}
