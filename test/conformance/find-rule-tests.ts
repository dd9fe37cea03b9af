import { parseSync, Visitor, type CallExpression, type Expression } from 'oxc-parser';

/** A test, or a group of tests, whose name begins with the rules it holds. */
export interface RuleTest {
  rules: readonly string[];
  name: string;
  line: number;
}

const CITATION = /^(R\d+[a-z]?(?:, R\d+[a-z]?)*): /;
const FACTORIES = new Set(['describe', 'it', 'test']);
const NEVER_RUN = new Set(['skip', 'todo']);

/** Finds the tests of a file that cite rules; those that are skipped or still to be written hold nothing. */
export function findRuleTests(file: string, text: string): RuleTest[] {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file} cannot be parsed: ${error.message}`);

  const found: RuleTest[] = [];
  new Visitor({
    CallExpression(call) {
      const name = isTestCall(call) ? readText(call.arguments[0]) : undefined;
      const citation = name === undefined ? undefined : CITATION.exec(name)?.[1];
      if (name === undefined || citation === undefined) return;
      const line = text.slice(0, call.start).split('\n').length;
      found.push({ rules: citation.split(', '), name, line });
    },
  }).visit(program);
  return found;
}

/** `test(…)`, `test.fails(…)`, `test.each(…)(…)`, but not `test.todo(…)`. */
function isTestCall({ callee }: CallExpression): boolean {
  let expression: Expression = callee;
  for (;;) {
    if (expression.type === 'Identifier') return FACTORIES.has(expression.name);
    if (expression.type === 'CallExpression') {
      expression = expression.callee;
    } else if (expression.type === 'TaggedTemplateExpression') {
      expression = expression.tag;
    } else if (
      expression.type === 'MemberExpression' &&
      expression.property.type === 'Identifier'
    ) {
      if (NEVER_RUN.has(expression.property.name)) return false;
      expression = expression.object;
    } else {
      return false;
    }
  }
}

/** A literal name, or a template's text up to its first placeholder. */
function readText(argument: CallExpression['arguments'][number] | undefined): string | undefined {
  if (argument?.type === 'Literal' && typeof argument.value === 'string') return argument.value;
  if (argument?.type === 'TemplateLiteral') return argument.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}
