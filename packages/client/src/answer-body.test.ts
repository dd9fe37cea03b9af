// What comes where an answer should: proxies, crashes and attackers send anything.
import type { RenderRequest } from '@contentkit/schema/reader';
import { describe, expect, test } from 'vitest';

import { scriptOrigin } from '../test/script-origin.ts';
import { createInstance } from './create-instance.ts';
import { RenderError } from './errors.ts';
import type { RenderClientOptions } from './render-client.ts';

const request: RenderRequest = {
  componentId: 'note',
  props: {},
  context: { type: 'document', spaceId: 's', editable: true, theme: 'light' },
};

const megabytes = 1_000_000;

/** What lets all of the garbage below in. */
const largest = 20 * megabytes;

/** Ten of them, where nothing else is said. */
function repeat(text: string, bytes = 10 * megabytes): string {
  return text.repeat(Math.ceil(bytes / text.length));
}

/** How long the platform takes to find that it is JSON, or that it is none. */
async function parsingTime(response: Response): Promise<number> {
  const text = await response.text();
  const start = performance.now();
  try {
    JSON.parse(text);
  } catch {
    // Whether it is any is not asked here.
  }
  return performance.now() - start;
}

/** What an instance is left with that got this answer first. */
async function errorAfter(
  answer: () => Response,
  options: Partial<RenderClientOptions> = {},
): Promise<RenderError> {
  const { render } = scriptOrigin(answer, { retry: false, ...options });
  const instance = createInstance({ ...request, render });
  const parsing = options.maximumBytes === largest ? await parsingTime(answer()) : 0;
  const start = performance.now();
  const cause = await new Promise<unknown>((resolve) => {
    instance.on('error', ({ error }) => resolve(error.cause));
    instance.start();
  });
  // The platform's own share is most of it; the rest is for a busy machine.
  expect(performance.now() - start).toBeLessThan(3 * parsing + 2000);
  expect(instance.getSnapshot()).toMatchObject({ element: undefined, status: 'loading' });
  instance.destroy();
  expect(cause).toBeInstanceOf(RenderError);
  const error = cause as RenderError;
  expect(error.request).toMatchObject({ componentId: 'note' });
  // Fit for a person to read.
  expect(error.message.length).toBeLessThan(1100);
  return error;
}

const html = '<!doctype html><title>Sign in</title>';
const truncated = '{"type": "element", "element": {"type": "block", "children": [';

describe('garbage', () => {
  test.each([
    ['HTML from a proxy', () => html],
    ['truncated JSON', () => truncated],
    ['nothing', () => ''],
    ['bytes that are no text', () => '\u0000\uFFFD\u0001'],
    ['10 MB of HTML', () => html + repeat('<p>Sign in</p>')],
    ['10 MB of truncated JSON', () => truncated + repeat('{"type":"divider"},')],
    ['2 MB of open brackets', () => repeat('[', 2 * megabytes)],
  ])('R16: %s is not JSON', async (_name, body) => {
    const options = { maximumBytes: largest };
    expect(await errorAfter(() => new Response(body()), options)).toMatchObject({
      code: 'not_json',
      status: 200,
      retryable: false,
      message: 'The integration answered with something that is not JSON.',
    });
  });

  test.each([
    ['null', () => 'null'],
    ['a string', () => '"<html>"'],
    ['a list', () => '[]'],
    ['an object', () => '{}'],
    ['an output of another kind', () => '{"type": "page", "html": "<p>"}'],
    ['what an error looks like', () => '{"error": "The integration crashed."}'],
    ['10 MB of a string', () => `"${repeat('x')}"`],
    ['10 MB of a list', () => `[${repeat('0,')}0]`],
    ['10 MB of an object', () => `{"a":{${keys()}}}`],
    ['2 MB of lists in lists', () => repeat('[', megabytes) + repeat(']', megabytes)],
  ])('R16: %s of the wrong shape cannot be shown', async (_name, body) => {
    const options = { maximumBytes: largest };
    const error = await errorAfter(() => new Response(body()), options);
    expect(error).toMatchObject({ code: 'not_readable', retryable: false });
    expect(error.message).toMatch(/^The integration's answer cannot be shown \(\w.*\)\.$/);
  });

  function keys(): string {
    return Array.from({ length: 700_000 }, (_, index) => `"key${index}":0`).join(',');
  }
});

describe('too much', () => {
  /** An answer that never ends, and how much of it was read. */
  function endless(status: number, chunk = repeat('x', 64 * 1024)) {
    const bytes = new TextEncoder().encode(chunk);
    const read = { bytes: 0, isCancelled: false };
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read.bytes += bytes.length;
        controller.enqueue(bytes);
      },
      cancel() {
        read.isCancelled = true;
        // A source that does not react holds nobody up.
        return new Promise(() => {});
      },
    });
    return { read, response: new Response(body, { status }) };
  }

  test('R16: 10 MB are more than is read, where nothing else is said', async () => {
    expect(await errorAfter(() => new Response(repeat('x')))).toMatchObject({
      code: 'too_large',
      status: 200,
      message: 'The integration answered with more than 8388608 bytes.',
    });
  });

  test('R16: an answer without an end is given up, unread', async () => {
    const { read, response } = endless(200);
    expect(await errorAfter(() => response, { maximumBytes: megabytes })).toMatchObject({
      code: 'too_large',
    });
    expect(read.bytes).toBeLessThan(2 * megabytes);
    expect(read.isCancelled).toBe(true);
  });

  test('R16: so is an error without an end', async () => {
    const { read, response } = endless(502);
    expect(await errorAfter(() => response, { maximumBytes: megabytes })).toMatchObject({
      status: 502,
      retryable: true,
      message: 'The integration answered with status 502.',
    });
    expect(read.isCancelled).toBe(true);
  });

  test('R16: bytes are counted, not characters', async () => {
    const options = { maximumBytes: 100_000 };
    const body = () => new Response(`"${'字'.repeat(40_000)}"`);
    expect(await errorAfter(body, options)).toMatchObject({ code: 'too_large' });
  });
});

describe("a server's message", () => {
  test.each([
    ['{"error": "No."}', 'No.', undefined],
    ['{"error": {"code": 400, "message": "No."}}', 'No.', '400'],
    ['{"error": {"code": "too_long", "message": "No."}}', 'No.', 'too_long'],
    ['{"error": {"code": {"a": 1}, "message": "No."}}', 'No.', undefined],
    ['{"error": {"message": {"text": "No."}}}', undefined, undefined],
    ['{"error": {"message": ""}}', undefined, undefined],
    ['{"error": ["No."]}', undefined, undefined],
    ['{"error": null}', undefined, undefined],
    ['"No."', undefined, undefined],
    ['null', undefined, undefined],
    ['<html>', undefined, undefined],
  ])('R16: %s', async (body, message, code) => {
    const error = await errorAfter(() => new Response(body, { status: 400 }));
    expect(error.message).toBe(message ?? 'The integration answered with status 400.');
    expect(error.code).toBe(code);
  });

  test('R16: is cut where nobody would read on', async () => {
    const body = JSON.stringify({ error: repeat('x', megabytes) });
    const { message } = await errorAfter(() => new Response(body, { status: 400 }));
    expect(message).toBe('x'.repeat(1000));
  });
});
