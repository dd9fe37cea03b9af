import type { IssueSeverity, SourceRange } from '@contentkit/schema';

import { parseMessage } from './parse-message.ts';
import { readJson } from './read-json.ts';
import type { Terminal } from './terminal.ts';

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  /** No errors; where warnings count, none of those either. */
  readonly ok: boolean;
  /** Reading the file yields a tree or a completion. */
  readonly renderable: boolean;
  /** In the order in which they stand in the file. */
  readonly issues: readonly FileIssue[];
  /** The file's text, where it could be read. */
  readonly text: string | undefined;
}

/** One thing that is wrong with a file. */
export interface FileIssue {
  readonly severity: IssueSeverity;
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  /** The place in the tree for people; the JSON lines have the pointer. */
  readonly where: string;
  /** The place in the file, where it has a text. */
  readonly place: SourceRange | undefined;
}

/** Reads a file, and says what is wrong with it. */
export async function checkFile(
  file: string,
  isStrict: boolean,
  terminal: Terminal,
): Promise<FileReport> {
  const json = await readJson(file, terminal);
  if (!json.ok) {
    const { code, message, place, text } = json;
    const issue = { severity: 'error', code, pointer: '', message, where: '', place } as const;
    return { file, ok: false, renderable: false, issues: [issue], text };
  }
  const { value, text, source } = json;
  const { ok: renderable, issues } = parseMessage(value);
  const ok = !issues.some(
    ({ severity }) => severity === 'error' || (isStrict && severity === 'warning'),
  );
  const located = issues
    .map((issue) => {
      // Named one by one: an issue words its message when it is first asked for it.
      const { severity, code, pointer, message, where } = issue;
      return { severity, code, pointer, message, where, place: source.locate(issue) };
    })
    .toSorted((a, b) => a.place.offset - b.place.offset);
  return { file, ok, renderable, issues: located, text };
}
