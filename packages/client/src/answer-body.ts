import { messageOf } from './errors.ts';

/** What an answer's body holds, as far as it is JSON. */
export type AnswerBody =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly value?: undefined;
      readonly code: 'too_large' | 'not_json';
      /** Goes on from "The integration" or "The server of the options". */
      readonly reason: string;
      readonly cause?: unknown;
    };

/** Reads an answer's body as JSON, and no more of it than `maximumBytes`. */
export async function readBody(response: Response, maximumBytes: number): Promise<AnswerBody> {
  const text = await readText(response, maximumBytes);
  if (text === undefined) {
    const reason = `answered with more than ${maximumBytes} bytes.`;
    return { ok: false, code: 'too_large', reason };
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (cause) {
    const reason = 'answered with something that is not JSON.';
    return { ok: false, code: 'not_json', reason, cause };
  }
}

async function readText(response: Response, maximumBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) {
    return response.text();
  }
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maximumBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The message in `{"error": "…"}` or `{"error": {"code": …, "message": "…"}}` (R16). */
export function serverError(body: unknown): { message?: string; code?: string } {
  const error: unknown =
    typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  if (typeof error === 'string' && error !== '') {
    return { message: error };
  }
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return {
      message: messageOf(error.message),
      ...('code' in error ? { code: String(error.code) } : {}),
    };
  }
  return {};
}
