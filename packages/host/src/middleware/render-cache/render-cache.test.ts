import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';

import { renderCache } from './render-cache.ts';

const app = new Hono()
  .use(renderCache())
  .get('/aged', (c) => c.text('ok', 200, { 'cache-control': 'max-age=60', vary: 'Origin' }))
  .get('/ageless', (c) => c.text('ok'))
  .get('/failing', () => {
    throw new Error('failing');
  })
  .onError((_error, c) => c.text('failed', 500));

async function headersOf(path: string, authorization?: string): Promise<(string | null)[]> {
  const { headers } = await app.request(path, {
    headers: authorization ? { authorization } : {},
  });
  return [headers.get('cache-control'), headers.get('vary')];
}

describe('renderCache', () => {
  it('R2: an answer with an age may be kept by everybody', async () => {
    expect(await headersOf('/aged')).toEqual(['max-age=60', 'Origin']);
  });

  it('R2: one to a request with Authorization by its client alone, and it varies on it', async () => {
    expect(await headersOf('/aged', 'Bearer a')).toEqual([
      'private, max-age=60',
      'Origin, Authorization',
    ]);
  });

  it('R2: an answer without an age, or a failed one, by nobody', async () => {
    for (const path of ['/ageless', '/failing']) {
      expect(await headersOf(path)).toEqual(['no-store', null]);
      expect(await headersOf(path, 'Bearer a')).toEqual(['no-store', 'Authorization']);
    }
  });
});
