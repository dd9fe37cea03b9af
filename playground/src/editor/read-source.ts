import {
  isBareElement,
  JsonSource,
  parseElement,
  parseRenderOutput,
  type Issue,
  type ReadOutput,
} from '@contentkit/schema';

import { fixesFor } from '../language/fixes/issue-fixes.ts';
import { Trials } from '../language/fixes/mends.ts';
import { syntaxFixes } from '../language/fixes/syntax-fixes.ts';
import { readLooseJson, type LooseNode } from '../language/json/loose-json.ts';
import type { Fix, Problem } from './problem.ts';

/** What is drawn: the value as it was written. */
export type Drawing = (
  | { readonly kind: 'element'; readonly value: unknown }
  | { readonly kind: 'output'; readonly value: unknown }
) & { readonly read: ReadOutput };

/** What a source text comes to. */
export type SourceReading = {
  /** The text that was read. */
  readonly text: string;
  /** What is wrong with it. */
  readonly issues: readonly Problem[];
} & ({ readonly ok: true; readonly drawing: Drawing } | { readonly ok: false });

/** Reads a source text: an element tree, or a whole render output. */
export function readSource(text: string): SourceReading {
  const source = new JsonSource(text);
  const { error } = source;
  if (error) {
    const { message, line, column, offset, length } = error;
    const where = `line ${line}, column ${column}`;
    const problem = problemOf({ severity: 'error', message, where, at: { offset, length } }, () =>
      syntaxFixes(text, error),
    );
    return { ok: false, text, issues: [problem] };
  }
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const kind = isBareElement(value) ? 'element' : 'output';
  const result = kind === 'output' ? parseRenderOutput(value) : parseElement(value);
  const issues = toProblems(text, source, result.issues);
  return result.ok
    ? { ok: true, text, drawing: { kind, value, read: result.output }, issues }
    : { ok: false, text, issues };
}

function toProblems(
  text: string,
  source: JsonSource,
  issues: readonly Issue[],
): readonly Problem[] {
  let tools: { readonly trials: Trials; readonly root: LooseNode | undefined } | undefined;
  return issues.map((issue) => {
    const { severity, message, where } = issue;
    const { offset, length } = source.locate(issue);
    return problemOf({ severity, message, where, at: { offset, length } }, () => {
      tools ??= { trials: new Trials(text, issues), root: readLooseJson(text) };
      const { trials, root } = tools;
      return root ? trials.sift(fixesFor({ text, root }, issue), issue) : [];
    });
  });
}

/** A problem whose fixes are looked for when somebody asks: trying them takes longer than reading. */
function problemOf(problem: Omit<Problem, 'fixes'>, find: () => readonly Fix[]): Problem {
  let fixes: readonly Fix[] | undefined;
  return {
    ...problem,
    get fixes() {
      fixes ??= find();
      return fixes;
    },
  };
}
