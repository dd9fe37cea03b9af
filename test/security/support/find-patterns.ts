import { parseSync, Visitor, type Argument } from 'oxc-parser';

/** A regular expression in a source file. */
export interface FoundPattern {
  readonly line: number;
  readonly pattern: RegExp;
}

/**
 * Finds the regular expressions of a source file.
 *
 * @throws An `Error` where one is made from what is only known at run time: nothing could be said
 *   about its time.
 */
export function findPatterns(file: string, text: string): readonly FoundPattern[] {
  const { program } = parseSync(file, text);
  const found: FoundPattern[] = [];
  const lineOf = (start: number) => text.slice(0, start).split('\n').length;
  new Visitor({
    Literal(node) {
      if ('regex' in node) {
        const { pattern, flags } = node.regex;
        found.push({ line: lineOf(node.start), pattern: new RegExp(pattern, flags) });
      }
    },
    NewExpression({ callee, arguments: [pattern, flags], start }) {
      if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
      const known = pattern && sourceOf(pattern);
      if (known === undefined || (flags && sourceOf(flags) === undefined)) {
        throw new Error(`${file}:${lineOf(start)} makes a pattern of what nobody knows here.`);
      }
      const line = lineOf(start);
      found.push({ line, pattern: new RegExp(known, flags ? sourceOf(flags) : '') });
    },
  }).visit(program);
  return found;
}

/** A string as the source has it; what a template computes is taken for a small number. */
function sourceOf(node: Argument): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  return node.quasis.map(({ value }) => value.cooked ?? '').join('3');
}
