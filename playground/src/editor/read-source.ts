import {
  parseElement,
  parseRenderOutput,
  type IssueSeverity,
  type ReadOutput,
} from '@contentkit/schema/reader';

import { findJsonError } from './find-json-error.ts';

/** Something that is wrong with a source text. */
export interface SourceIssue {
  readonly severity: IssueSeverity;
  readonly message: string;
  /** The place, for people. */
  readonly where: string;
  /** The place in the value, as a JSON pointer, or in a text that has no value, as an offset. */
  readonly at: { readonly pointer: string } | { readonly offset: number };
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
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, issues: [parsed.issue] };

  const { value } = parsed;
  const kind = isOutput(value) ? 'output' : 'element';
  const result = kind === 'output' ? parseRenderOutput(value) : parseElement(value);
  const issues = result.issues.map(({ severity, message, where, pointer }): SourceIssue => ({
    severity,
    message,
    where,
    at: { pointer },
  }));
  return result.ok
    ? { ok: true, drawing: { kind, value, read: result.output }, issues }
    : { ok: false, issues };
}

/** No element has an `element`, and no element's type is one of these. */
function isOutput(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'element' in value || ('type' in value && ['element', 'complete'].includes(String(value.type)))
  );
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: SourceIssue };

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    const { offset, message } = findJsonError(text) ?? { offset: 0, message: 'This is no JSON.' };
    const before = text.slice(0, offset).split('\n');
    return {
      ok: false,
      issue: {
        severity: 'error',
        message,
        where: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`,
        at: { offset },
      },
    };
  }
}
