import { explainIssue } from './explain-issue.ts';
import {
  parseElement as readElement,
  parseRenderOutput as readRenderOutput,
  type ParseOptions,
  type ParseResult,
} from './read/read-output.ts';

// The reader, with words: outside of pages there is no need to do without them.

/**
 * Reads what a render endpoint answered, liberally (R5): whatever has one sensible reading is read,
 * and everything that is not as published is reported with its place. One bad node never costs the
 * tree: it becomes an `invalid` element among its siblings. Never throws, whatever the value.
 *
 * Valid parts come out as the very same objects.
 *
 * @param value - The answer, parsed from JSON.
 * @returns `ok: true` with an output that can be drawn, or `ok: false` where there is none; the
 *   issues either way, each with a message for people.
 * @example
 * ```ts
 * const result = parseRenderOutput(JSON.parse('{"element": {"type": "block"}}'));
 * if (result.ok && result.output.type === 'element') {
 *   console.log(result.output.element.children, result.issues);
 * }
 * ```
 */
export function parseRenderOutput(value: unknown, options: ParseOptions = {}): ParseResult {
  return readRenderOutput(value, { explain: explainIssue, ...options });
}

/**
 * Reads a bare element, as `parseRenderOutput` reads those in an output. Any element will do: one
 * that is no root comes back in a `block`.
 *
 * @example
 * ```ts
 * const result = parseElement({ type: 'text', children: ['Hello'] });
 * ```
 */
export function parseElement(value: unknown, options: ParseOptions = {}): ParseResult {
  return readElement(value, { explain: explainIssue, ...options });
}
