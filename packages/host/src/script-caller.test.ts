import { describe, expect, it } from 'vitest';

import { createHost, createInProcessSandbox } from './index.ts';
import {
  createTestLog,
  echoScript,
  errorOf,
  integrationOf,
  noteHost,
  notePath as path,
  outputOf,
  post,
  renderRequest,
  scriptOf,
} from './test-script.ts';

describe('an integration', () => {
  it('R37: that says what is wrong is passed on as it is', async () => {
    const { api, entries } = noteHost(
      scriptOf(() => Response.json({ error: 'Sign in first' }, { status: 401 })),
    );
    const response = await api.request(path, post(renderRequest));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: 'Sign in first' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(entries).toEqual([]);
  });

  it.each([
    ['text', () => new Response('<html>'), 'something that is not JSON'],
    ['nothing', () => new Response(null, { status: 204 }), 'something that is not JSON'],
    ['a tree without a reading', () => Response.json({ hello: 7 }), 'no render output'],
    ['a list of nothing known', () => Response.json('hello'), 'no render output'],
    ['a redirect', () => Response.redirect('https://example.com'), 'status 302 and no error'],
    ['a nameless error', () => new Response('oops', { status: 500 }), 'status 500 and no error'],
    [
      'far too much',
      () => Response.json(outputOf('x'.repeat(6_000_000))),
      'more than 5242880 bytes',
    ],
    ['no response', () => ({ status: 200 }) as Response, 'answered with no response'],
    ['an opaque error', () => Response.error(), 'answered with no response'],
    [
      'a body that breaks off',
      () =>
        new Response(
          new ReadableStream({ start: (controller) => controller.error(new Error('cut')) }),
        ),
      'broke off',
    ],
  ])('that answers %s gets a clear 502', async (_, answer, message) => {
    const { api } = noteHost(scriptOf(answer));
    const error = await errorOf(api.request(path, post(renderRequest)));
    expect(error.status).toBe(502);
    expect(error.message).toContain('integration "note"');
    expect(error.message).toContain(message);
  });

  it('that throws gets a clear 502, and its details stay in the log', async () => {
    const failure = new Error('the password is hunter2');
    const { api, entries } = noteHost(
      scriptOf(() => {
        throw failure;
      }),
    );
    const response = await api.request(path, post(renderRequest));
    const text = await response.text();
    expect(response.status).toBe(502);
    expect(text).toContain('failed before it could answer');
    expect(text).not.toContain('hunter2');
    expect(entries).toEqual([{ message: expect.any(String) as string, error: failure }]);
  });

  it('that never answers gets a clear 504, is told, and harms no other', async () => {
    const signals: AbortSignal[] = [];
    const { entries, log } = createTestLog();
    const { api } = createHost({
      integrations: [
        integrationOf(
          'note',
          scriptOf(
            (_call, _context, request) =>
              new Promise(() => {
                signals.push(request.signal);
              }),
          ),
        ),
        integrationOf('other', echoScript),
      ],
      limits: { timeout: 50 },
      log,
    });
    const stuck = api.request(path, post(renderRequest));
    const other = await api.request('/v1/integrations/other/render', post(renderRequest));
    expect(other.status).toBe(200);
    expect(await errorOf(stuck)).toEqual({
      status: 504,
      message: expect.stringContaining('did not answer within 0.05 s') as string,
    });
    expect(signals.map((signal) => signal.aborted)).toEqual([true]);
    expect(entries).toEqual([
      { message: 'The integration "note" did not answer ui_render in time' },
    ]);
  });

  it('whose body never ends gets a 504 too', async () => {
    const { api } = noteHost(
      scriptOf(() => new Response(new ReadableStream())),
      {
        limits: { timeout: 50 },
      },
    );
    expect(await errorOf(api.request(path, post(renderRequest)))).toMatchObject({ status: 504 });
  });

  it('that is busy is spared further calls, with 429, until it answers', async () => {
    let answerLate = (_response: Response): void => undefined;
    const late = new Promise<Response>((resolve) => {
      answerLate = resolve;
    });
    let calls = 0;
    const { api } = noteHost(
      scriptOf(() => {
        calls += 1;
        return calls === 1 ? late : Response.json(outputOf('free'));
      }),
      { limits: { concurrentCalls: 1 } },
    );
    const first = api.request(path, post(renderRequest));
    const refused = await api.request(path, post(renderRequest));
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await errorOf(refused)).toMatchObject({ status: 429 });
    answerLate(Response.json(outputOf('late')));
    expect((await first).status).toBe(200);
    expect((await api.request(path, post(renderRequest))).status).toBe(200);
  });

  it('that nobody waits for any more is not waited for', async () => {
    const controller = new AbortController();
    const { api, entries } = noteHost(
      scriptOf(() => {
        controller.abort();
        return new Promise(() => undefined);
      }),
    );
    const response = await api.request(path, { ...post(renderRequest), signal: controller.signal });
    expect(response.status).toBe(499);
    expect(entries).toEqual([]);
  });

  it('may go on working after its answer, and a failure of that is logged', async () => {
    const failure = new Error('late');
    const done: string[] = [];
    const { api, idle, entries } = noteHost(
      scriptOf((_call, { waitUntil }) => {
        waitUntil(Promise.reject(failure));
        waitUntil(
          new Promise<void>((resolve) => {
            setImmediate(() => {
              done.push('work');
              resolve();
            });
          }),
        );
        return Response.json(outputOf('done'));
      }),
    );
    const response = await api.request(path, post(renderRequest));
    expect(response.status).toBe(200);
    await idle();
    expect(done).toEqual(['work']);
    expect(entries).toEqual([
      { message: 'Work of the integration "note" after its answer failed', error: failure },
    ]);
  });
});

describe('a script', () => {
  it('is loaded from the text of its module, and from a URL', async () => {
    const source = (text: string): string => `
      export default {
        fetch: async () => Response.json({
          element: { type: 'block', children: [{ type: 'text', children: ['${text}'] }] },
          state: {}, props: {},
        }),
      };`;
    const fromText = noteHost(source('from text, ü'));
    expect(await (await fromText.api.request(path, post(renderRequest))).text()).toContain(
      'from text, ü',
    );
    const url = new URL(`data:text/javascript,${encodeURIComponent(source('from a URL'))}`);
    const fromUrl = noteHost(url);
    expect(await (await fromUrl.api.request(path, post(renderRequest))).text()).toContain(
      'from a URL',
    );
  });

  it('that could not be loaded is loaded at the next call', async () => {
    const sandbox = createInProcessSandbox();
    let loads = 0;
    const { api } = noteHost(echoScript, {
      sandbox: {
        load: async (source) => {
          loads += 1;
          if (loads === 1) throw new Error('not yet');
          return sandbox.load(source);
        },
      },
    });
    expect((await api.request(path, post(renderRequest))).status).toBe(502);
    expect((await api.request(path, post(renderRequest))).status).toBe(200);
    expect((await api.request(path, post(renderRequest))).status).toBe(200);
    expect(loads).toBe(2);
  });

  it.each([
    ['does not parse', 'export default {'],
    ['throws', 'throw new Error("broken")'],
    ['exports nothing', 'export const a = 1'],
  ])('that %s gets a clear 502, and the log says why', async (_, source) => {
    const { api, entries } = noteHost(source);
    expect(await errorOf(api.request(path, post(renderRequest)))).toEqual({
      status: 502,
      message:
        'The script of the integration "note" could not be loaded. The host\'s log says why.',
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]?.error).toBeInstanceOf(Error);
  });
});
