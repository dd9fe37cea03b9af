/**
 * Reads a body as text, up to a size.
 *
 * @returns The text, or `undefined` where there is more of it.
 */
export async function readText(body: Response, maxBytes: number): Promise<string | undefined> {
  if (!body.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of body.body) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
