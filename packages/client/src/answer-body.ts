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

/** What is in `{"error": "…"}` or `{"error": {"code": …, "message": "…"}}` (R16), if that is it. */
export function serverError(text: string | undefined): {
  message: string | undefined;
  code: string | undefined;
} {
  const error = propertyOf(parse(text), 'error');
  const message = typeof error === 'string' ? error : propertyOf(error, 'message');
  const code = propertyOf(error, 'code');
  return {
    message:
      typeof message === 'string' ? message.slice(0, maximumMessageLength) || undefined : undefined,
    code: typeof code === 'string' || typeof code === 'number' ? String(code) : undefined,
  };
}

function parse(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The status says enough.
    return undefined;
  }
}

function propertyOf(value: unknown, key: string): unknown {
  // Whatever is neither null nor undefined has properties, though perhaps not this one.
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
}
