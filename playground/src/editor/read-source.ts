import {
  isBareElement,
  JsonSource,
  parseElement,
  parseRenderOutput,
  type IssueSeverity,
  type ReadOutput,
  type SourceRange,
} from '@contentkit/schema';

/** Something that is wrong with a source text. */
export interface SourceIssue {
  readonly severity: IssueSeverity;
  readonly message: string;
  /** The place, for people. */
  readonly where: string;
  /** The place in the text. */
  readonly at: Pick<SourceRange, 'offset' | 'length'>;
}

/** What is drawn: the value as it was written. */
export type Drawing = (
  | { readonly kind: 'element'; readonly value: unknown }
  | { readonly kind: 'output'; readonly value: unknown }
) & { readonly read: ReadOutput };

/** What a source text comes to. */
export type SourceReading =
  | { readonly ok: true; readonly drawing: Drawing; readonly issues: readonly SourceIssue[] }
  | { readonly ok: false; readonly issues: readonly SourceIssue[] };

/** Reads a source text: an element tree, or a whole render output. */
export function readSource(text: string): SourceReading {
  const source = new JsonSource(text);
  if (source.error) {
    const { message, line, column, offset, length } = source.error;
    const where = `line ${line}, column ${column}`;
    return { ok: false, issues: [{ severity: 'error', message, where, at: { offset, length } }] };
  }
  const value: unknown = JSON.parse(text);
  const kind = isBareElement(value) ? 'element' : 'output';
  const result = kind === 'output' ? parseRenderOutput(value) : parseElement(value);
  const issues = result.issues.map((issue): SourceIssue => {
    const { severity, message, where } = issue;
    const { offset, length } = source.locate(issue);
    return { severity, message, where, at: { offset, length } };
  });
  return result.ok
    ? { ok: true, drawing: { kind, value, read: result.output }, issues }
    : { ok: false, issues };
}
