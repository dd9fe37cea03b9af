import { issueText } from './issue-text.ts';
import type { Issue } from './issue.ts';

/**
 * What an issue says to a person: what is wrong, what was expected, and the likely fix.
 *
 * Pages that read with `@contentkit/schema/reader` carry no sentences; this is what they load where
 * someone asks for them.
 *
 * @example
 * ```ts
 * const { issues } = parseElement({ type: 'buton' });
 * issues.map(explainIssue); // ['There is no element type `buton`. Did you mean `button`?']
 * ```
 */
export function explainIssue({ code, detail }: Issue): string {
  return issueText[code](detail);
}
