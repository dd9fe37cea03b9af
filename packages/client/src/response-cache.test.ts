import type { RenderRequest } from '@contentkit/schema/reader';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { scriptOrigin } from '../test/script-origin.ts';
import { RenderError } from './errors.ts';

const request: RenderRequest = {
  componentId: 'note',
  props: { id: 1 },
  context: { type: 'document', spaceId: 's', editable: true, theme: 'light' },
};

function requestFor(id: number): RenderRequest {
  return { ...request, props: { id } };
}

/** A server that counts its answers, in what it answers, too. */
function countingOrigin(
  headers: Record<string, string>,
  options: Parameters<typeof scriptOrigin>[1] = {},
) {
  return scriptOrigin((_request, count) => Response.json({ count }, { headers }), options);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function passSeconds(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

describe('R2: an answer is kept', () => {
  test.each([
    'max-age=60',
    'private, max-age=60',
    'Public, Max-Age="60", must-revalidate',
    's-maxage=1, max-age=60',
  ])('R2: as long as %s says', async (control) => {
    const { render, received } = countingOrigin({ 'cache-control': control });
    await render(request, {});
    passSeconds(59);
    expect(await render(request, {})).toEqual({ count: 1 });
    expect(received).toHaveLength(1);
    passSeconds(2);
    expect(await render(request, {})).toEqual({ count: 2 });
    expect(received[1]?.headers.has('if-none-match')).toBe(false);
  });

  test.each([
    [{}],
    [{ 'cache-control': 'no-store, max-age=60', etag: '"a"' }],
    [{ 'cache-control': 'no-cache, max-age=60' }],
    [{ 'cache-control': 'max-age=0' }],
    [{ 'cache-control': 's-maxage=60' }],
    [{ 'cache-control': 'max-age=60', age: '60' }],
    [{ 'cache-control': 'max-age=60', vary: 'Cookie' }],
    [{ 'cache-control': 'max-age=60', vary: '*' }],
  ])('R2: not where its headers are %j', async (headers) => {
    const { render, received } = countingOrigin(headers);
    await render(request, {});
    expect(await render(request, {})).toEqual({ count: 2 });
    expect(received[1]?.headers.get('if-none-match')).toBeNull();
  });

  test('R2: not to a POST', async () => {
    const { render } = countingOrigin({ 'cache-control': 'max-age=60' });
    await render({ ...request, state: {} }, {});
    expect(await render({ ...request, state: {} }, {})).toEqual({ count: 2 });
  });

  test('R2: not where it is an error, or no JSON', async () => {
    const headers = { 'cache-control': 'max-age=60' };
    const answers = [
      Response.json({ error: 'No.' }, { status: 400, headers }),
      new Response('<html>', { headers }),
      Response.json({ ok: true }, { headers }),
    ];
    const { render } = scriptOrigin((_request, count) => answers[count - 1] ?? Response.error());
    await expect(render(request, {})).rejects.toThrow('No.');
    await expect(render(request, {})).rejects.toThrow('not JSON');
    expect(await render(request, {})).toEqual({ ok: true });
  });

  test('R2: not where the cache is switched off', async () => {
    const { render } = countingOrigin({ 'cache-control': 'max-age=60' }, { cache: false });
    const [first, second] = await Promise.all([render(request, {}), render(request, {})]);
    expect([first, second]).toEqual([{ count: 1 }, { count: 2 }]);
  });

  test('R2: for the caller that it was given to', async () => {
    let token = 'a';
    let trace = '1';
    const { render } = countingOrigin(
      { 'cache-control': 'max-age=60' },
      {
        get token() {
          return token;
        },
        get headers() {
          return { 'x-trace': trace };
        },
      },
    );
    expect(await render(request, {})).toEqual({ count: 1 });
    token = 'b';
    expect(await render(request, {})).toEqual({ count: 2 });
    trace = '2';
    expect(await render(request, {})).toEqual({ count: 3 });
    token = 'a';
    trace = '1';
    expect(await render(request, {})).toEqual({ count: 1 });
  });

  test('R2: as it came, whatever its reader does with it', async () => {
    const { render } = countingOrigin({ 'cache-control': 'max-age=60' });
    Object.assign((await render(request, {})) as object, { count: 99 });
    expect(await render(request, {})).toEqual({ count: 1 });
  });

  test('R2: until there are too many; those used last stay', async () => {
    const { render, received } = scriptOrigin(
      () => Response.json('x'.repeat(2000), { headers: { 'cache-control': 'max-age=60' } }),
      // Two answers with their URLs.
      { cache: { maximumSize: 5000 } },
    );
    const asks = async (id: number) => {
      const before = received.length;
      await render(requestFor(id), {});
      return received.length > before;
    };
    expect([await asks(1), await asks(2), await asks(1)]).toEqual([true, true, false]);
    expect(await asks(3)).toBe(true);
    expect([await asks(1), await asks(3), await asks(2)]).toEqual([false, false, true]);
  });

  test('R2: not where it alone is too large, and it drives out no other', async () => {
    const { render, received } = scriptOrigin(
      ({ url }, count) =>
        Response.json(count === 1 ? {} : { url, text: 'x'.repeat(2000) }, {
          headers: { 'cache-control': 'max-age=60' },
        }),
      { cache: { maximumSize: 1000 } },
    );
    for (const id of [1, 2, 1, 2]) {
      await render(requestFor(id), {});
    }
    expect(received).toHaveLength(3);
  });
});

describe('R2: an answer is confirmed', () => {
  /** A server whose answer is the same as long as its tag is. */
  function taggedOrigin(control: string | undefined) {
    const server = { tag: '"1"' };
    const origin = scriptOrigin(({ headers }) => {
      const { tag } = server;
      const same = headers.get('if-none-match') === tag;
      return new Response(same ? null : JSON.stringify({ tag }), {
        status: same ? 304 : 200,
        headers: { etag: tag, ...(control === undefined ? {} : { 'cache-control': control }) },
      });
    });
    return { ...origin, server };
  }

  test.each(['no-cache', 'max-age=0, must-revalidate', undefined])(
    'R2: each time, where it says %s',
    async (control) => {
      const { render, received, server } = taggedOrigin(control);
      await render(request, {});
      expect(await render(request, {})).toEqual({ tag: '"1"' });
      expect(await render(request, {})).toEqual({ tag: '"1"' });
      expect(received.map(({ headers }) => headers.get('if-none-match'))).toEqual([
        null,
        '"1"',
        '"1"',
      ]);
      server.tag = '"2"';
      expect(await render(request, {})).toEqual({ tag: '"2"' });
    },
  );

  test('R2: once it is stale, and is fresh again then', async () => {
    const { render, received } = taggedOrigin('max-age=60, must-revalidate');
    await render(request, {});
    passSeconds(61);
    expect(await render(request, {})).toEqual({ tag: '"1"' });
    expect(received).toHaveLength(2);
    passSeconds(59);
    expect(await render(request, {})).toEqual({ tag: '"1"' });
    expect(received).toHaveLength(2);
  });

  test('R2: a server that refuses the condition is asked without it', async () => {
    const { render, received } = scriptOrigin(
      ({ headers }, count) => {
        // As fetch fails where CORS does not allow the header.
        if (headers.has('if-none-match')) throw new TypeError('Failed to fetch');
        return Response.json({ count }, { headers: { etag: '"1"' } });
      },
      { retry: { delay: 0 } },
    );
    await render(request, {});
    expect(await render(request, {})).toEqual({ count: 3 });
    expect(received).toHaveLength(3);
  });

  test('R16: a 304 that nobody asked for is a clear error', async () => {
    const { render } = scriptOrigin(() => new Response(null, { status: 304 }));
    await expect(render(request, {})).rejects.toMatchObject({ name: 'RenderError', status: 304 });
  });
});

describe('identical requests at the same time', () => {
  /** A server that answers when the test says so. */
  function waitingOrigin() {
    const answers: { resolve(response: Response): void }[] = [];
    const origin = scriptOrigin(
      ({ signal }) =>
        new Promise((resolve, reject) => {
          answers.push({ resolve });
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    return {
      ...origin,
      answers,
      until: (count: number) => vi.waitUntil(() => answers.length === count, { interval: 1 }),
    };
  }

  test('R2: share one answer, and each gets its own copy', async () => {
    const { render, received, answers, until } = waitingOrigin();
    const renderings = [render(request, {}), render({ ...request }, {}), render(requestFor(2), {})];
    await until(2);
    answers[0]?.resolve(Response.json({ from: 1 }));
    answers[1]?.resolve(Response.json({ from: 2 }));
    const [one, same, other] = await Promise.all(renderings);
    expect([one, same, other]).toEqual([{ from: 1 }, { from: 1 }, { from: 2 }]);
    expect(same).not.toBe(one);
    expect(received).toHaveLength(2);
  });

  test('R16: one that is aborted aborts no other', async () => {
    const { render, received, answers, until } = waitingOrigin();
    const controller = new AbortController();
    const aborted = render(request, { signal: controller.signal });
    const kept = render(request, { signal: new AbortController().signal });
    await until(1);
    controller.abort();
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    expect(received[0]?.signal.aborted).toBe(false);
    answers[0]?.resolve(Response.json({ ok: true }));
    expect(await kept).toEqual({ ok: true });
    expect(received).toHaveLength(1);
  });

  test('R16: when all are aborted, so is the request, and who asks then asks anew', async () => {
    const { render, received, answers, until } = waitingOrigin();
    const controllers = [new AbortController(), new AbortController()];
    const aborted = controllers.map(({ signal }) => render(request, { signal }));
    await until(1);
    controllers.forEach((controller) => controller.abort());
    const late = render(request, {});
    for (const rendering of aborted) {
      await expect(rendering).rejects.toMatchObject({ name: 'AbortError' });
    }
    expect(received[0]?.signal.aborted).toBe(true);
    await until(2);
    answers[1]?.resolve(Response.json({ ok: true }));
    expect(await late).toEqual({ ok: true });
  });

  test('R16: share a failure, and the next one asks anew', async () => {
    const { render, answers, until } = waitingOrigin();
    const renderings = [render(request, {}), render(request, {})];
    await until(1);
    answers[0]?.resolve(Response.json({ error: 'No.' }, { status: 400 }));
    for (const rendering of renderings) {
      await expect(rendering).rejects.toBeInstanceOf(RenderError);
    }
    const next = render(request, {});
    await until(2);
    answers[1]?.resolve(Response.json({ ok: true }));
    expect(await next).toEqual({ ok: true });
  });
});
