import type { RenderRequest } from '@contentkit/schema/reader';

/**
 * A request as JSON with sorted keys, so that equal requests have equal URLs (R2).
 *
 * @example
 * ```ts
 * const context = { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' } as const;
 * serializeRequest({ props: {}, context, componentId: 'note' });
 * // '{"componentId":"note","context":{"editable":true,…},"props":{}}'
 * ```
 */
export function serializeRequest(request: RenderRequest): string {
  return JSON.stringify(request, (_key, value: unknown) => sorted(value));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A request as the value of the `request` parameter (R1): URL-safe as it is. The codec loads with
 * the first call.
 *
 * @throws An error where the codec cannot be loaded.
 * @example
 * ```ts
 * const url = `/v1/integrations/note/render?request=${await compressRequest(request)}`;
 * ```
 */
export async function compressRequest(request: RenderRequest): Promise<string> {
  const { compressForUrl } = await import('./request-codec-lz.ts');
  return compressForUrl(serializeRequest(request));
}
