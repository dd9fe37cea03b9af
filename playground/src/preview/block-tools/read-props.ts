import { blockFromCodeFence, JsonSource, type BlockMarkdown } from '@contentkit/schema';
import type { PlainObject } from '@contentkit/schema/reader';

/** What a text that stands for a block's props comes to. */
export type PropsReading =
  | { readonly ok: true; readonly props: PlainObject }
  | { readonly ok: false; readonly message: string };

/** Reads props that are written as JSON. */
export function readPropsJson(text: string): PropsReading {
  if (text.trim() === '') return { ok: true, props: {} };
  const { error } = new JsonSource(text);
  if (error) {
    return {
      ok: false,
      message: `Line ${error.line}, column ${error.column}: ${error.message}`,
    };
  }
  const value: unknown = JSON.parse(text);
  return isPlainObject(value)
    ? { ok: true, props: value }
    : { ok: false, message: 'Props are an object: `{ "name": "value" }`.' };
}

/** Reads props that are written as a fenced code block of Markdown (R34). */
export function readFence(text: string, markdown: BlockMarkdown): PropsReading {
  const found = blockFromCodeFence(text, [{ markdown }]);
  if (found) return { ok: true, props: found.props };
  const { codeblock } = markdown;
  return {
    ok: false,
    message: `This is not one fenced code block whose language is \`${codeblock}\`.`,
  };
}

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
