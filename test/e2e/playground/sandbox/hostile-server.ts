import { createServer } from 'node:http';
import { once } from 'node:events';

/** A server that writes down who asks it for what, and lets everybody read its answers. */
export interface ListeningServer {
  readonly url: string;
  /** What it was asked: `GET /path origin=… cookie=…`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a server that listens to what gets out. */
export async function listenForLeaks(): Promise<ListeningServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { origin = 'none', cookie = 'none' } = request.headers;
    asked.push(`${request.method} ${request.url} origin=${origin} cookie=${cookie}`);
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('set-cookie', 'visitor=1');
    response.end('Heard');
  });
  server.on('upgrade', (request, socket) => {
    asked.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return {
    url: `http://localhost:${address.port}`,
    asked,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
