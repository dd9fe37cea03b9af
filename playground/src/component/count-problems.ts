import type { Problem } from '../editor/problem.ts';

/** How many problems there are of each severity. */
export interface ProblemCounts {
  readonly error: number;
  readonly warning: number;
  readonly hint: number;
}

/** The problems of each file. What names none is the entry's. */
export function problemsByFile(
  problems: readonly Problem[],
  entry: string | undefined,
): ReadonlyMap<string, readonly Problem[]> {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.file ?? entry;
    if (file === undefined) continue;
    const all = byFile.get(file) ?? [];
    all.push(problem);
    byFile.set(file, all);
  }
  return byFile;
}

/** Counts problems by their severity. */
export function countBySeverity(problems: readonly Problem[]): ProblemCounts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** The counts in words: "2 errors, 1 warning". */
export function formatCounts({ error, warning, hint }: ProblemCounts): string {
  return [plural(error, 'error'), plural(warning, 'warning'), plural(hint, 'hint')]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** How grave the worst of them is, as a colour. */
export function toneOf({ error, warning }: ProblemCounts): 'bad' | 'warn' | 'neutral' {
  if (error > 0) return 'bad';
  return warning > 0 ? 'warn' : 'neutral';
}

function plural(count: number, noun: string): string | undefined {
  if (count === 0) return undefined;
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
