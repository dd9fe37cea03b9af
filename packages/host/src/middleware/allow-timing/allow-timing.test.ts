import { Hono } from 'hono';
import { expect, test } from 'vitest';

import { allowTiming } from './allow-timing.ts';

async function timingAllowOrigin(allowedOrigins: readonly string[] | '*'): Promise<string | null> {
  const app = new Hono().use(allowTiming({ allowedOrigins })).get('/', (c) => c.text('Hello'));
  return (await app.request('/')).headers.get('timing-allow-origin');
}

test.each([
  [
    'the origins that may use the API',
    ['http://a.example', 'http://b.example'],
    'http://a.example, http://b.example',
  ],
  ['any origin', '*' as const, '*'],
  ['none', [], null],
])('R2: %s may see whether a cache answered', async (_, allowedOrigins, header) => {
  expect(await timingAllowOrigin(allowedOrigins)).toBe(header);
});
