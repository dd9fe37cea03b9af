import type { RenderRequest } from '@contentkit/schema/reader';

import type { RenderFunction, RenderOptions } from '../src/render-function.ts';

/** A request that was sent, and the power to answer it. */
export interface SentRequest {
  readonly request: RenderRequest;
  readonly options: RenderOptions;
  answer(output: unknown): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** A render function whose answers come when the test says so, in the order that it says. */
export interface ScriptedRender {
  readonly render: RenderFunction;
  /** Everything that was sent, the first one first. */
  readonly sent: readonly SentRequest[];
  /** The request that was sent last. */
  last(): SentRequest;
}

/** Everything that was settled has had its effect once the microtasks have run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.resolve();
  }
}

export function scriptRender(): ScriptedRender {
  const sent: SentRequest[] = [];
  const render: RenderFunction = (request, options) =>
    new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => {
        const error = new Error('Aborted.');
        error.name = 'AbortError';
        reject(error);
      });
      sent.push({
        // As it goes over the wire: later changes do not reach it, `undefined` leaves no key.
        request: JSON.parse(JSON.stringify(request)) as RenderRequest,
        options,
        answer: (output) => {
          resolve(output);
          return settle();
        },
        fail: (error) => {
          reject(error);
          return settle();
        },
      });
    });
  return {
    render,
    sent,
    last: () => {
      const last = sent.at(-1);
      if (!last) {
        throw new Error('Nothing was sent.');
      }
      return last;
    },
  };
}
