import {
  parseElement,
  parseRenderOutput,
  type IssueSeverity,
  type ReadOutput,
} from '@contentkit/schema/reader';

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
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = offsetOf(reason, text);
    const before = text.slice(0, offset).split('\n');
    return {
      ok: false,
      issue: {
        severity: 'error',
        message: `This is no JSON: ${withoutPlace(reason)}.`,
        where: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`,
        at: { offset },
      },
    };
  }
}

/** Where the engine stopped: V8 and JavaScriptCore count characters, SpiderMonkey lines and columns. */
function offsetOf(reason: string, text: string): number {
  const position = /position (\d+)/.exec(reason)?.[1];
  if (position !== undefined) return Math.min(Number(position), text.length);
  const [, line, column] = /line (\d+) column (\d+)/.exec(reason) ?? [];
  if (line === undefined || column === undefined) return text.length;
  const before = text.split('\n').slice(0, Number(line) - 1);
  return Math.min(
    before.join('\n').length + (before.length > 0 ? 1 : 0) + Number(column) - 1,
    text.length,
  );
}

/** The place is said beside the message. */
function withoutPlace(reason: string): string {
  return reason
    .replace(/^JSON\.parse: /, '')
    .replace(/(?: in JSON)? at (?:position|line) .*$/s, '')
    .replace(/, (?:\.\.\.)?".*" is not valid JSON$/s, '');
}
