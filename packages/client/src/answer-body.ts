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
  return parseBody(await readText(response, maximumBytes), maximumBytes);
}

/** Reads JSON; without a text there was more of it than `maximumBytes`. */
export function parseBody(text: string | undefined, maximumBytes: number): AnswerBody {
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

/** An answer's text, or `undefined` where there is more of it than `maximumBytes`. */
export async function readText(
  response: Response,
  maximumBytes: number,
): Promise<string | undefined> {
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
      // Nobody waits for the end of what nobody reads.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The longest message of a server that a person is shown. */
const maximumMessageLength = 1000;

/** What is in `{"error": "…"}` or `{"error": {"code": …, "message": "…"}}` (R16). */
export function serverError(body: unknown): {
  message: string | undefined;
  code: string | undefined;
} {
  const error = propertyOf(body, 'error');
  const message = typeof error === 'string' ? error : propertyOf(error, 'message');
  const code = propertyOf(error, 'code');
  return {
    message:
      typeof message === 'string' ? message.slice(0, maximumMessageLength) || undefined : undefined,
    code: typeof code === 'string' || typeof code === 'number' ? String(code) : undefined,
  };
}

function propertyOf(value: unknown, key: string): unknown {
  // Whatever is neither null nor undefined has properties, though perhaps not this one.
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
}
