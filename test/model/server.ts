import { RenderError, type RenderFunction, type RenderOptions } from '@contentkit/client';
import type { RenderRequest } from '@contentkit/schema/reader';

import type { Answer, FailureWay } from './commands.ts';
import { treeNamed } from './trees.ts';

/** A request that arrived. */
export interface Arrival {
  /** How many came before it. */
  readonly order: number;
  readonly request: RenderRequest;
  readonly keepalive: boolean;
  readonly signal: AbortSignal | undefined;
  readonly settle: (answer: Answer) => void;
}

/** A server that answers when and how a schedule says; it remembers whatever arrived. */
export class ModelServer {
  readonly arrivals: Arrival[] = [];
  /** What has no answer yet, the oldest first. */
  readonly open: Arrival[] = [];
  readonly #heedsAborts: boolean;

  constructor(heedsAborts: boolean) {
    this.#heedsAborts = heedsAborts;
  }

  readonly render: RenderFunction = (request, options) =>
    new Promise((resolve, reject) => this.#arrive(request, options, resolve, reject));

  #arrive(
    request: RenderRequest,
    { signal, keepalive = false }: RenderOptions,
    resolve: (output: unknown) => void,
    reject: (error: Error) => void,
  ): void {
    const arrival: Arrival = {
      order: this.arrivals.length,
      // As it goes over the wire: later changes do not reach it, `undefined` leaves no key.
      request: JSON.parse(JSON.stringify(request)) as RenderRequest,
      keepalive,
      signal,
      settle: (answer) => {
        this.#forget(arrival);
        const outcome = outcomeOf(answer, arrival.request, arrival.order);
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      },
    };
    this.arrivals.push(arrival);
    this.open.push(arrival);
    if (this.#heedsAborts) {
      signal?.addEventListener('abort', () => {
        this.#forget(arrival);
        reject(abortError());
      });
    }
  }

  #forget(arrival: Arrival): void {
    const at = this.open.indexOf(arrival);
    if (at !== -1) this.open.splice(at, 1);
  }
}

/** What an answer comes to: what is thrown, or the output's JSON. The same for the same request. */
export function outcomeOf(answer: Answer, request: RenderRequest, order: number): unknown {
  switch (answer.way) {
    case 'element':
      return {
        type: 'element',
        element: treeNamed(answer.tree).element,
        ...(answer.state === 'missing'
          ? {}
          : { state: replyTo(request.state ?? {}, answer.state, `state ${order}`) }),
        ...(answer.props === 'missing'
          ? {}
          : { props: replyTo(request.props, answer.props, `prop ${order}`) }),
      };
    case 'complete':
      return {
        type: 'complete',
        ...(answer.returns ? { returnValue: { from: `answer ${order}` } } : {}),
      };
    case 'garbage':
      return '<html>Bad gateway</html>';
    case 'network':
    case 'timeout':
    case '429':
    case '500':
    case 'aborted':
      return failure(answer.way, request);
  }
}

function replyTo(
  asked: object,
  replies: Readonly<Record<string, string>>,
  fresh: string,
): Record<string, unknown> {
  const values = new Map(Object.entries(asked) as [string, unknown][]);
  for (const [key, reply] of Object.entries(replies)) {
    if (reply === 'absent') values.delete(key);
    else if (reply !== 'echo')
      values.set(key, reply === 'null' ? null : reply === 'x' ? 'x' : `${fresh} ${key}`);
  }
  return Object.fromEntries(values);
}

function failure(way: Exclude<FailureWay, 'garbage'>, request: RenderRequest): Error {
  switch (way) {
    case 'network':
    case 'timeout':
      return new RenderError(`It failed: ${way}.`, { code: way, retryable: true, request });
    case '429':
    case '500':
      return new RenderError(`It failed: ${way}.`, {
        status: Number(way),
        retryable: true,
        request,
      });
    case 'aborted':
      return abortError();
  }
}

function abortError(): Error {
  const error = new Error('Aborted.');
  error.name = 'AbortError';
  return error;
}
