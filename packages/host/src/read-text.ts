/**
 * Reads a body as text, up to a size.
 *
 * @returns The text, or `undefined` where there is more of it.
 */
export async function readText(body: Response, maxBytes: number): Promise<string | undefined> {
  // Not all browsers walk through a stream with `for await`.
  const reader = body.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
