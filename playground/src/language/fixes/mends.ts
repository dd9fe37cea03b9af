import { isBareElement } from '@contentkit/schema';
import { parseElement, parseRenderOutput, type Issue } from '@contentkit/schema/reader';

import type { Fix } from '../../editor/problem.ts';
import { applyChanges } from './text-edits.ts';

/** How many issues of each kind a value has. */
type Tally = ReadonlyMap<string, number>;

const weights = { error: 100, warning: 10, hint: 1 };

/** What can be said of a fix once it has been tried. */
export interface Trial {
  /** Nothing is wrong behind it that was not wrong before. */
  readonly isClean: boolean;
  /** The issue is gone, and less is wrong than before. */
  readonly helps: boolean;
}

/** More to choose from would be no help. */
const MAX_FIXES = 5;

/** Tries fixes on a text: none is offered that would not mend anything. */
export class Trials {
  readonly #text: string;
  readonly #tally: Tally;
  readonly #weight: number;

  constructor(text: string, issues: readonly Issue[]) {
    this.#text = text;
    this.#tally = tallyOf(issues);
    this.#weight = weigh(issues);
  }

  /** Of some fixes for an issue those that mend it, clean ones first, no two of them alike. */
  sift(fixes: readonly Fix[], issue: Issue): readonly Fix[] {
    const clean: Fix[] = [];
    const helping: Fix[] = [];
    const results = new Set<string>();
    for (const fix of fixes) {
      const result = applyChanges(this.#text, fix.changes);
      if (results.has(result)) continue;
      results.add(result);
      const { isClean, helps } = this.#try(result, issue);
      if (isClean) clean.push(fix);
      else if (helps) helping.push(fix);
    }
    // Of the same change with and without what goes with it, the one that does more.
    const all = [...clean, ...helping];
    return all
      .filter(({ label }, index) => all.findIndex((each) => each.label === label) === index)
      .slice(0, MAX_FIXES);
  }

  #try(text: string, issue: Issue): Trial {
    const issues = issuesOf(text);
    if (!issues) return { isClean: false, helps: false };
    const after = tallyOf(issues);
    const key = keyOf(issue);
    const isGone = (after.get(key) ?? 0) < (this.#tally.get(key) ?? 0);
    const hasNew = [...after].some(([other, count]) => count > (this.#tally.get(other) ?? 0));
    return { isClean: isGone && !hasNew, helps: isGone && weigh(issues) < this.#weight };
  }
}

/** What is wrong with a text; nothing where it is no JSON. */
export function issuesOf(text: string): readonly Issue[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // A change that breaks the text is no fix.
    return undefined;
  }
  return (isBareElement(value) ? parseElement(value) : parseRenderOutput(value)).issues;
}

/** An issue by what it says: a change elsewhere can move it to another place. */
export function keyOf({ code, severity, detail }: Issue): string {
  return `${code} ${severity} ${detail.name ?? ''}`;
}

export function tallyOf(issues: readonly Issue[]): Tally {
  const tally = new Map<string, number>();
  for (const issue of issues) {
    const key = keyOf(issue);
    tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  return tally;
}

function weigh(issues: readonly Issue[]): number {
  return issues.reduce((sum, { severity }) => sum + weights[severity], 0);
}
