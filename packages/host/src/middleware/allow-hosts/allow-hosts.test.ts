import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';

import { allowHosts } from './allow-hosts.ts';

async function statusOf(url: string, allowedHosts?: readonly string[]): Promise<number> {
  const app = new Hono().use(allowHosts({ allowedHosts })).get('/', (c) => c.text('Hello'));
  return (await app.request(url)).status;
}

describe('who a host answers', () => {
  test.each([
    ['http://localhost:4000/', 200],
    ['http://127.0.0.1:4000/', 200],
    ['http://[::1]:4000/', 200],
    ['http://content.localhost/', 200],
    ['https://docs.example/', 200],
    ['http://attacker.example:4000/', 421],
    ['http://localhost.attacker.example/', 421],
  ])('%s: %i', async (url, status) => {
    expect(await statusOf(url, ['localhost', 'docs.example'])).toBe(status);
  });

  test('anybody, where no names are given', async () => {
    expect(await statusOf('http://anything.example/')).toBe(200);
  });
});
