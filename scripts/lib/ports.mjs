import { once } from 'node:events';
import { createServer } from 'node:net';

const LAST_PORT = 65_535;

/**
 * The first `count` free ports from `first` upwards.
 *
 * @param {number} first
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export async function findFreePorts(first, count) {
  const free = [];
  for (let port = first; free.length < count; port += 1) {
    if (port > LAST_PORT) throw new Error(`There is no free port from ${first} upwards.`);
    if (await isFree(port)) free.push(port);
  }
  return free;
}

/**
 * Free on both loopback addresses: a browser asked for `localhost` may try either, and must not
 * reach another program there.
 *
 * @param {number} port
 */
async function isFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

/**
 * @param {number} port
 * @param {string} host
 */
async function canListen(port, host) {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch (error) {
    // A machine without IPv6 has nobody listening there either.
    return ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error));
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
