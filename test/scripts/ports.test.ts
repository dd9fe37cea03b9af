import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';

import { findFreePorts } from '../../scripts/lib/ports.mjs';

test('a taken port is passed over', async () => {
  const taken = await listen('127.0.0.1');
  const [port] = await findFreePorts(taken, 1);
  expect(port).toBeGreaterThan(taken);
});

test('a port taken on the other loopback address is passed over too', async () => {
  const taken = await listen('::1');
  const [port] = await findFreePorts(taken, 1);
  expect(port).toBeGreaterThan(taken);
});

test('the ports found are different ones', async () => {
  const ports = await findFreePorts(20_000, 3);
  expect(new Set(ports).size).toBe(3);
});

test('where no port is left it says so', async () => {
  await expect(findFreePorts(65_536, 1)).rejects.toThrow('There is no free port from 65536');
});

async function listen(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // A server that listens on TCP has an address of this shape.
  return (server.address() as AddressInfo).port;
}
