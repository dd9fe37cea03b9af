import type { IntegrationScript } from '@contentkit/runtime';

import { sandboxLimits, type WorkerRequest } from '../messages.ts';
import type { Bridge } from './bridge.ts';
import { describeError } from './describe-error.ts';
import { outputOf, placeOf } from './element-places.ts';

/** How many outputs are kept, for the page to ask where their elements were written. */
const KEPT = 12;

/** Answers what the page asks of a program. */
export function createCalls(
  bridge: Bridge,
  getScript: () => IntegrationScript | undefined,
): { hear: (request: WorkerRequest) => void } {
  const controllers = new Map<number, AbortController>();
  const outputs = new Map<number, unknown>();

  const call = async (request: Extract<WorkerRequest, { kind: 'call' }>): Promise<void> => {
    const { id, url, method, headers, body } = request;
    const controller = new AbortController();
    controllers.set(id, controller);
    try {
      const response: unknown = await getScript()?.fetch(
        new Request(url, {
          method,
          headers: headers.map(([name, value]): [string, string] => [name, value]),
          body,
          signal: controller.signal,
        }),
        {},
        { waitUntil: (promise) => void watchLate(promise) },
      );
      if (!(response instanceof Response)) throw new TypeError('The answer is no `Response`.');
      const bytes = await readBytes(response, sandboxLimits.answerBytes);
      outputs.set(id, outputOf(response));
      for (const old of [...outputs.keys()].slice(0, -KEPT)) outputs.delete(old);
      const { status } = response;
      const kept = [...response.headers].filter(([, value]) => value.length < 1_000).slice(0, 50);
      bridge.say({ kind: 'answer', id, status, headers: kept }, bytes);
    } catch (error) {
      bridge.say({ kind: 'rejected', id, error: describeError(error) });
    } finally {
      controllers.delete(id);
    }
  };

  const watchLate = async (promise: Promise<unknown>): Promise<void> => {
    try {
      await promise;
    } catch (error) {
      bridge.mention(() => ({ kind: 'fault', error: describeError(error) }));
    }
  };

  return {
    hear(request) {
      const { kind, id } = request;
      switch (kind) {
        case 'call':
          void call(request);
          break;
        case 'abort':
          controllers.get(id)?.abort();
          break;
        case 'ping':
          bridge.say({ kind: 'pong', id });
          break;
        case 'places': {
          const output = outputs.get(request.call);
          const places = request.paths.map((path) => placeOf(output, path));
          bridge.say({ kind: 'places', id, places });
        }
      }
    },
  };
}

/** Reads a body up to a size. What is cut off there is too large for the host as well. */
async function readBytes(response: Response, most: number): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  if (!reader) return new ArrayBuffer(0);
  while (size < most) {
    const { done, value } = await reader.read();
    if (done) break;
    const chunk = value.subarray(0, most - size);
    chunks.push(chunk);
    size += chunk.byteLength;
  }
  if (size >= most) await reader.cancel();
  return new Blob(chunks).arrayBuffer();
}
