import { JsonSource, matchesUnfurlPattern } from '@contentkit/schema';

import type { MockResponse, NetworkSettings } from '../projects/project.ts';
import type { NetworkEntry } from './run-log.ts';
import { checkPattern, isCoveredBy, type PatternProblem } from './url-pattern.ts';

/** The methods that requests are made with. */
export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

/** Statuses whose responses have no body: `Response` takes none with them. */
const bodyless = new Set([204, 205, 304]);

/** What is wrong with a mock, by the field that it is about. */
export interface MockProblems {
  readonly url?: PatternProblem | undefined;
  readonly status?: string | undefined;
  readonly contentType?: string | undefined;
  readonly body?: string | undefined;
}

/** An answer to write on. Of an empty pattern any URL would be one. */
export const newMock: MockResponse = {
  method: 'GET',
  url: 'https://api.example.com/*',
  status: 200,
  contentType: 'application/json',
  body: '{}',
};

/**
 * A mock that answers a request, and those to the same address with another query: a pattern
 * without `*` is a prefix (R23).
 */
export function mockOf({ method, url }: Pick<NetworkEntry, 'method' | 'url'>): MockResponse {
  const path = url.replace(/[?#].*$/s, '');
  return { ...newMock, method: method.toUpperCase(), url: path };
}

/** The mocks and one more: before what would answer in its place, or else the last. */
export function addMock(
  mocks: readonly MockResponse[],
  mock: MockResponse,
): { readonly mocks: readonly MockResponse[]; readonly index: number } {
  const before = mocks.findIndex((other) => answersBefore(other, mock));
  const index = before === -1 ? mocks.length : before;
  return { mocks: mocks.toSpliced(index, 0, mock), index };
}

/** The mocks in another order. */
export function moveMock(
  mocks: readonly MockResponse[],
  from: number,
  to: number,
): readonly MockResponse[] {
  const mock = mocks[from];
  if (!mock || to < 0 || to >= mocks.length) return mocks;
  return mocks.toSpliced(from, 1).toSpliced(to, 0, mock);
}

/** Whether a mock answers all that another would. */
function answersBefore(first: MockResponse, second: MockResponse): boolean {
  const isAnyMethod = first.method === undefined || first.method === second.method;
  return isAnyMethod && second.url !== '' && first.url !== '' && isCoveredBy(second.url, first.url);
}

/** What is wrong with a mock. */
export function checkMock(
  mock: MockResponse,
  /** Those that are asked before. */
  earlier: readonly MockResponse[] = [],
): MockProblems {
  return {
    url: checkUrl(mock, earlier),
    status: checkStatus(mock.status),
    contentType: checkContentType(mock.contentType),
    body: checkBody(mock),
  };
}

/** Whether a mock answers a request. */
export function answers(
  { method, url }: MockResponse,
  request: Pick<NetworkEntry, 'method' | 'url'>,
): boolean {
  const isSame = method === undefined || method.toUpperCase() === request.method.toUpperCase();
  return isSame && matchesUnfurlPattern(url, request.url);
}

/** The requests that were refused and would be again, each once, the newest first. */
export function stillRefused(
  requests: readonly NetworkEntry[],
  { isOpen, mocks }: NetworkSettings,
): readonly NetworkEntry[] {
  if (isOpen) return [];
  const found = new Map<string, NetworkEntry>();
  for (const request of requests.toReversed()) {
    if (request.outcome !== 'refused' || mocks.some((mock) => answers(mock, request))) continue;
    const { method, url } = mockOf(request);
    const key = `${method} ${url}`;
    if (!found.has(key)) found.set(key, request);
  }
  return [...found.values()];
}

/** How many things are wrong with a mock. */
export function countProblems(problems: MockProblems): number {
  return Object.values(problems).filter((problem) => problem !== undefined).length;
}

function checkUrl(
  mock: MockResponse,
  earlier: readonly MockResponse[],
): PatternProblem | undefined {
  const problem = checkPattern(mock.url, 'request');
  if (problem) return problem;
  const covering = earlier.findIndex((other) => answersBefore(other, mock));
  if (covering === -1) return undefined;
  return {
    severity: 'warning',
    message: `Number ${covering + 1} of the list answers all of these requests first. Move this one before it.`,
  };
}

function checkStatus(status: number): string | undefined {
  // What `Response` takes.
  return Number.isInteger(status) && status >= 200 && status <= 599
    ? undefined
    : 'A status is a whole number from 200 to 599.';
}

function checkContentType(contentType: string): string | undefined {
  // Without one, the answer says nothing of its type.
  if (contentType === '') return undefined;
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;.*)?$/.test(contentType) &&
    !/[^\t\u0020-\u007E]/.test(contentType)
    ? undefined
    : 'A content type has two parts, such as `application/json` or `text/plain`.';
}

/** Whether a body is to be JSON. */
export function isJson(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(contentType);
}

function checkBody({ status, contentType, body }: MockResponse): string | undefined {
  if (bodyless.has(status)) {
    return body === '' ? undefined : `With the status ${status} nothing of this is sent.`;
  }
  if (!isJson(contentType)) return undefined;
  const { error } = new JsonSource(body);
  return error && `Line ${error.line}, column ${error.column}: ${error.message}`;
}

/** JSON, laid out; the same text where it is none. */
export function layOutJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
