import { parser } from '@lezer/javascript';
import type { SyntaxNode, Tree } from '@lezer/common';

import type { TextRange } from './text-range.ts';

/** What a module says of itself before it is run: what it takes from others, and gives to them. */
export interface Outline {
  readonly tree: Tree;
  readonly imports: readonly ModuleImport[];
  /** What it exports by name, `default` included, types as well as values. */
  readonly exports: ReadonlySet<string>;
  /** The modules of which it exports all that they export. */
  readonly stars: readonly string[];
  /** What a bundler would understand and the playground does not. */
  readonly unsupported: readonly Unsupported[];
  /** Tags that another one closes. */
  readonly unclosed: readonly UnclosedTag[];
}

/** An `import`, or an `export` from another module. */
export interface ModuleImport {
  readonly specifier: string;
  /** Where the specifier stands, with its quotes. */
  readonly at: TextRange;
  /** Whether it is one of types alone. */
  readonly isType: boolean;
  readonly names: readonly ImportedName[];
}

/** A name that is taken from another module. */
export interface ImportedName {
  readonly name: string;
  readonly at: TextRange;
}

/** A tag, and the one that stands where its end should be. */
export interface UnclosedTag {
  readonly name: string;
  readonly closedBy: string;
  readonly at: TextRange;
}

/** Something that stays without a meaning here. */
export interface Unsupported {
  readonly what: 'decorator' | 'namespace' | 'await' | 'export =' | 'import =';
  readonly at: TextRange;
}

const typescript = parser.configure({ dialect: 'ts jsx' });

/** Reads a module's outline; of a broken text what can be made out. */
export function readOutline(text: string): Outline {
  const tree = typescript.parse(text);
  const imports: ModuleImport[] = [];
  const exports = new Set<string>();
  const stars: string[] = [];
  const unsupported: Unsupported[] = [];
  const unclosed: UnclosedTag[] = [];
  const read = (node: SyntaxNode) => text.slice(node.from, node.to);

  tree.iterate({
    enter({ node, name }) {
      switch (name) {
        case 'ImportDeclaration': {
          const found = readImport(node, read);
          if (found) imports.push(found);
          else if (node.getChild('⚠')) unsupported.push({ what: 'import =', at: rangeOf(node) });
          return;
        }
        case 'DynamicImport': {
          const specifier = node.getChild('String');
          if (specifier) imports.push(plainImport(specifier, read));
          return;
        }
        case 'ExportDeclaration': {
          const source = readImport(node, read);
          if (source) imports.push(source);
          if (source && node.getChild('Star') && !node.getChild('as')) stars.push(source.specifier);
          for (const each of exportedNames(node, read)) exports.add(each);
          if (node.getChild('Equals')) unsupported.push({ what: 'export =', at: rangeOf(node) });
          return;
        }
        case 'Decorator':
          unsupported.push({ what: 'decorator', at: rangeOf(node) });
          return;
        case 'NamespaceDeclaration':
          if (node.parent?.name !== 'AmbientDeclaration') {
            const keyword = node.firstChild ?? node;
            unsupported.push({ what: 'namespace', at: rangeOf(keyword) });
          }
          return;
        case 'AwaitExpression':
          if (!isInFunction(node)) {
            unsupported.push({ what: 'await', at: rangeOf(node.firstChild ?? node) });
          }
          return;
        case 'JSXElement': {
          const tag = readUnclosed(node, read);
          if (tag) unclosed.push(tag);
        }
      }
    },
  });
  // The innermost first: the others follow from it.
  const inOrder = unclosed.toSorted((one, other) => one.at.offset - other.at.offset);
  return { tree, imports, exports, stars, unsupported, unclosed: inOrder };
}

/** A name for the tag of an element: `text`, `ui.Card`; empty for a fragment. */
export function tagNameOf(tag: SyntaxNode): SyntaxNode | null {
  for (const kind of ['JSXBuiltin', 'JSXIdentifier', 'JSXMemberExpression', 'JSXNamespacedName']) {
    const name = tag.getChild(kind);
    if (name) return name;
  }
  return null;
}

type Read = (node: SyntaxNode) => string;

function rangeOf({ from, to }: SyntaxNode): TextRange {
  return { offset: from, length: to - from };
}

function plainImport(specifier: SyntaxNode, read: Read): ModuleImport {
  return {
    specifier: read(specifier).slice(1, -1),
    at: rangeOf(specifier),
    isType: false,
    names: [],
  };
}

function readImport(node: SyntaxNode, read: Read): ModuleImport | undefined {
  const specifier = node.getChild('String');
  if (!specifier) return undefined;
  const keyword = node.firstChild?.nextSibling;
  const group = node.getChild('ImportGroup') ?? node.getChild('ExportGroup');
  const names = group ? groupNames(group, read) : [];
  const byDefault = node.name === 'ImportDeclaration' && node.getChild('VariableDefinition');
  if (byDefault && !node.getChild('Star')) {
    names.unshift({ name: 'default', at: rangeOf(byDefault) });
  }
  return {
    ...plainImport(specifier, read),
    isType: keyword?.name === 'type' && keyword.nextSibling?.name !== 'from',
    names,
  };
}

/** The names in braces, as the other module has them; those marked as types are left out. */
function groupNames(group: SyntaxNode, read: Read): ImportedName[] {
  const names: ImportedName[] = [];
  let isFirst = true;
  let isType = false;
  for (let node = group.firstChild; node; node = node.nextSibling) {
    if (node.name === ',' || node.name === '{') {
      isFirst = true;
      isType = false;
    } else if (node.name === 'type' || (read(node) === 'type' && node.nextSibling?.name === '⚠')) {
      isType = true;
    } else if (isFirst && node.name !== '}') {
      isFirst = false;
      if (!isType && node.name !== '⚠') {
        names.push({ name: read(node).replaceAll(/^["']|["']$/g, ''), at: rangeOf(node) });
      }
    }
  }
  return names;
}

function exportedNames(node: SyntaxNode, read: Read): readonly string[] {
  if (node.getChild('default')) return ['default'];
  const group = node.getChild('ExportGroup');
  if (group) return groupExports(group, read);
  const name = node.getChild('Star') && node.getChild('as')?.nextSibling;
  if (name) return [read(name)];
  const names: string[] = [];
  const declaration = node.firstChild?.nextSibling;
  if (!declaration) return names;
  if (declaration.name === 'VariableDeclaration') {
    declaration.cursor().iterate((inner) => {
      // What the initial values hold is theirs.
      if (inner.name === 'VariableDefinition') names.push(read(inner.node));
      return inner.name === 'VariableDeclaration' || inner.name.endsWith('Pattern')
        ? undefined
        : inner.name === 'PatternProperty';
    });
    return names;
  }
  const named =
    declaration.getChild('VariableDefinition') ?? declaration.getChild('TypeDefinition');
  return named ? [read(named)] : names;
}

/** The last name of each entry is the one by which it is exported. */
function groupExports(group: SyntaxNode, read: Read): readonly string[] {
  return read(group)
    .slice(1, -1)
    .replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')
    .split(',')
    .flatMap((entry) => entry.trim().split(/\s+/).at(-1) || []);
}

function isInFunction(node: SyntaxNode): boolean {
  for (let around = node.parent; around; around = around.parent) {
    if (around.name === 'ArrowFunction' || around.getChild('ParamList')) {
      return true;
    }
  }
  return false;
}

function readUnclosed(element: SyntaxNode, read: Read): UnclosedTag | undefined {
  const open = element.getChild('JSXOpenTag') ?? element.getChild('JSXFragmentTag');
  const close = element.getChild('JSXCloseTag');
  if (!open || !close) return undefined;
  const nameOf = (tag: SyntaxNode) => {
    const name = tagNameOf(tag);
    return name ? read(name) : '';
  };
  const name = nameOf(open);
  const closedBy = nameOf(close);
  return name === closedBy ? undefined : { name, closedBy, at: rangeOf(close) };
}
