import { parseRenderOutput } from '@contentkit/schema';

import type { Problem } from '../editor/problem.ts';
import { jsxFixes } from '../language/fixes/jsx-fixes.ts';
import type { SourceFile } from '../projects/project.ts';
import { locateAttribute, locateElement, type WrittenElement } from './compile/locate-element.ts';
import type { TextRange } from './compile/text-range.ts';
import type { Program } from './program.ts';
import { findUnknownKeys, type Doubt } from './unknown-keys.ts';

/** Issues of one output that are told. */
const MOST_ISSUES = 100;

/** What is wrong with an output, at the places where its elements were written. */
export async function describeIssues(
  program: Program,
  call: number | undefined,
  output: unknown,
): Promise<readonly Problem[]> {
  const issues: readonly Doubt[] = [
    ...parseRenderOutput(output).issues,
    ...findUnknownKeys(output),
  ].slice(0, MOST_ISSUES);
  if (issues.length === 0) return [];
  const places =
    call === undefined
      ? []
      : await program.findPlaces(
          call,
          issues.map(({ path }) => path),
        );
  return issues.map((issue, index): Problem => {
    const { severity, where, path } = issue;
    const place = places[index];
    const file = program.text.files.find(({ name }) => name === place?.file);
    if (!place || !file) return { severity, message: issue.message, where, fixes: [] };
    const type = typeAt(output, path.slice(0, place.depth));
    const element = { line: place.line, type };
    const left = leftOut(file, element, issue);
    const at = left?.at ?? locateElement(file, element, path.slice(place.depth));
    return {
      severity,
      message: left?.message ?? issue.message,
      where: where || `line ${place.line}`,
      file: file.name,
      at,
      fixes: jsxFixes(file.text, at, issue),
    };
  });
}

/** What is missing from an output though it is written: the wire carries data, and no functions. */
function leftOut(
  file: SourceFile,
  element: WrittenElement,
  { code, detail }: Pick<Doubt, 'code' | 'detail'>,
): { readonly at: TextRange; readonly message: string } | undefined {
  const { name } = detail;
  if (code !== 'missing_property' || name === undefined) return undefined;
  const at = locateAttribute(file, element, name);
  if (!at) return undefined;
  const value = file.text.slice(at.offset, at.offset + at.length);
  return {
    at,
    message: /=>|\bfunction\b/.test(value)
      ? `\`${name}\` cannot be a function: elements are data. Name an action here, and do it in the component's \`action\`.`
      : `\`${name}\` has no value here that can be sent.`,
  };
}

function typeAt(output: unknown, path: readonly (string | number)[]): string | undefined {
  let value = output;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return typeof value === 'object' && value !== null && 'type' in value
    ? String(value.type)
    : undefined;
}
