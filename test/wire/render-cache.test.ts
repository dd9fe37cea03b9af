// What our client keeps of what our host answers (R2).
import { createRenderClient, type RenderClientOptions } from '@contentkit/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createEchoHost, echoEndpoint } from './echo-host.ts';
import { requestFor } from './render-sample.ts';

const request = requestFor('echo', { props: { title: 'Kept' } });

/** A client, and the host that it asks. */
function connect(cacheControl: string | undefined, options: Partial<RenderClientOptions> = {}) {
  const host = createEchoHost(cacheControl);
  return {
    ...host,
    render: createRenderClient({ endpoint: echoEndpoint, fetch: host.fetch, ...options }),
  };
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

describe('a first render', () => {
  test('R2: is kept as long as the component says, then confirmed by its tag', async () => {
    const { render, received } = connect('max-age=60');
    const first = await render(request, {});
    passSeconds(59);
    expect(await render(request, {})).toEqual(first);
    expect(received).toHaveLength(1);

    passSeconds(2);
    expect(await render(request, {})).toEqual(first);
    expect(received[1]?.headers.get('if-none-match')).toMatch(/^"[0-9a-f]+"$/);
    expect(received[1]?.status).toBe(304);

    passSeconds(59);
    expect(await render(request, {})).toEqual(first);
    expect(received).toHaveLength(2);
  });

  test('R2: of a component that says nothing of it is asked for each time', async () => {
    const { render, received } = connect(undefined);
    await render(request, {});
    await render(request, {});
    expect(received).toHaveLength(2);
    expect(received[1]?.headers.has('if-none-match')).toBe(false);
  });

  test('R2: is kept with a token, too, in memory', async () => {
    const { render, renders } = connect('max-age=60', { token: 'secret' });
    await render(request, {});
    await render(request, {});
    expect(renders()).toBe(1);
  });

  test('R2: of several blocks at once reaches the integration once', async () => {
    const { render, renders } = connect(undefined);
    const answers = await Promise.all(Array.from({ length: 50 }, () => render(request, {})));
    expect(renders()).toBe(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});
