import { createDirectRender } from '@contentkit/host';
import { sampleIntegrations } from '@contentkit/samples';
import { expectConsole } from '@contentkit/test/console';
import { parseRenderOutput } from '@contentkit/schema';
import { describe, expect, it } from 'vitest';

import { createSampleRender, elementsOf, requestFor } from './render-sample.ts';

const { render } = createSampleRender('troubles');

describe('a flaky block', () => {
  it('fails as often as it is told, then works', async () => {
    const request = requestFor('flaky', { props: { key: 'twice', failures: 2 } });
    const failure = {
      status: 424,
      message: 'The other side is still waking up. Try again in a moment.',
    };
    await expect(render(request)).rejects.toMatchObject(failure);
    await expect(render(request)).rejects.toMatchObject(failure);
    expect(elementsOf(await render(request), 'card')).toMatchObject([{ title: 'It works' }]);
    await render(request);
  });

  it('counts each key by itself, and fails with the status that it is told', async () => {
    const props = { key: 'status', status: 503, message: 'Later' };
    await expect(render(requestFor('flaky', { props }))).rejects.toMatchObject({
      status: 503,
      message: 'Later',
    });
  });
});

describe('a slow block', () => {
  it('answers after its delay', async () => {
    const start = performance.now();
    const output = await render(requestFor('slow', { props: { delay: 100 } }));
    // A timer may be early by what the clock rounds.
    expect(performance.now() - start).toBeGreaterThan(98);
    expect(elementsOf(output, 'textinput')).toHaveLength(1);
  });

  it('R13: answers a press with what was typed', async () => {
    const output = await render(
      requestFor('slow', {
        props: { delay: 0 },
        state: { text: 'Hello' },
        action: { action: 'send', text: 'Hello' },
      }),
    );
    expect(output.state).toEqual({ text: 'Hello', sent: 'Hello' });
    expect(elementsOf(output, 'text')).toEqual([{ type: 'text', children: ['Received “Hello”.'] }]);
  });
});

describe('a garbage block', () => {
  const direct = createDirectRender(sampleIntegrations.troubles.script, undefined, {
    log: () => undefined,
  });

  it.each(['text', 'number', 'nothing', 'something else'])(
    'answers no render output: %s',
    async (kind) => {
      await expect(direct(requestFor('garbage', { props: { kind } }))).rejects.toMatchObject({
        status: 502,
      });
    },
  );

  it('R5: answers one that can be read in parts', async () => {
    const result = parseRenderOutput(
      await direct(requestFor('garbage', { props: { kind: 'parts' } })),
    );
    expect(result.ok).toBe(true);
    expect(result.issues.map(({ code }) => code)).toContain('unknown_element');
  });

  it('R37: says nothing of what crashed', async () => {
    expectConsole('error', 's3cret');
    await expect(direct(requestFor('garbage', { props: { kind: 'crash' } }))).rejects.toMatchObject(
      { status: 500, message: 'Internal server error' },
    );
  });
});
