import { matchesUnfurlPattern } from '@contentkit/schema';

import type { MockResponse, NetworkSettings } from '../../projects/project.ts';
import type { RequestOutcome } from '../messages.ts';
import { cut, type Bridge } from './bridge.ts';
import { replaceInScope, scope } from './scope.ts';

/** Statuses whose answers have no body. */
const WITHOUT_BODY = [204, 205, 304];

/** Has `fetch` answer from mocks first, and then as the author has allowed. */
export function replaceFetch({ isOpen, mocks }: NetworkSettings, bridge: Bridge): void {
  const send = scope.fetch.bind(scope);

  const replaced = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = readRequest(input, init);
    const { method, url } = request;
    const begun = performance.now();
    const note = (outcome: RequestOutcome, status = 0) =>
      bridge.mention(() => ({
        kind: 'request',
        method: cut(method, 20),
        url: cut(url, 2_000),
        status,
        outcome,
        duration: performance.now() - begun,
      }));

    request.signal.throwIfAborted();
    const mock = mocks.find((each) => fits(each, request));
    if (mock) {
      note('mocked', mock.status);
      return answerOf(mock, url);
    }
    if (!isOpen) {
      note('refused');
      throw new TypeError(
        `\`fetch\` is off: ${method} ${cut(url, 300)} was not sent. ` +
          'Allow the network for this component, or define a mock response for this address.',
      );
    }
    try {
      const response = await send(
        new Request(request, { credentials: 'omit', referrerPolicy: 'no-referrer' }),
      );
      note('answered', response.status);
      return response;
    } catch (cause) {
      note('failed');
      if (request.signal.aborted) throw cause;
      throw new TypeError(
        `${method} ${cut(url, 300)} failed. The server cannot be reached, or does not let pages ` +
          'of other origins ask it (CORS), as servers do for a real integration. ' +
          'A mock response for this address helps.',
        { cause },
      );
    }
  };
  replaceInScope('fetch', replaced);
}

function readRequest(input: RequestInfo | URL, init: RequestInit | undefined): Request {
  const url = input instanceof Request ? input.url : String(input);
  if (!URL.canParse(url)) {
    throw new TypeError(
      `\`fetch\` takes a whole URL, such as \`https://api.example.com/tasks\`, not \`${cut(url, 200)}\`.`,
    );
  }
  return new Request(input, init);
}

function fits({ method, url }: MockResponse, request: Request): boolean {
  const isSame = method === undefined || method.toUpperCase() === request.method.toUpperCase();
  // One whose address is still to be written would answer everything.
  return isSame && url !== '' && matchesUnfurlPattern(url, request.url);
}

function answerOf({ status, contentType, body }: MockResponse, url: string): Response {
  if (!(status >= 200 && status <= 599)) {
    throw new TypeError(
      `The mock response for ${cut(url, 300)} has the status ${status}. Give it one from 200 to 599.`,
    );
  }
  const response = new Response(WITHOUT_BODY.includes(status) ? null : body, {
    status,
    headers: contentType === '' ? {} : { 'content-type': contentType },
  });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}
