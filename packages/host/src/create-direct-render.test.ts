import type { IntegrationEnvironment, UIRenderEvent } from '@contentkit/schema';
import { describe, expect, it } from 'vitest';

import { createDirectRender, HostError } from './index.ts';
import { createTestLog, outputOf, renderRequest, scriptOf } from './test-script.ts';

describe('a direct render', () => {
  it('answers the output as the script gave it', async () => {
    const render = createDirectRender(
      scriptOf(({ event, environment }) => {
        const { componentId, spaceId } = event as UIRenderEvent;
        const text = `${componentId} in ${spaceId} of ${environment.integration.name}`;
        return Response.json(outputOf(text));
      }),
    );
    expect(await render(renderRequest)).toEqual(outputOf('note in space_1 of direct'));
  });

  it('gives the script the environment that it was given', async () => {
    const seen: IntegrationEnvironment[] = [];
    const script = scriptOf(({ environment }) => {
      seen.push(environment);
      return Response.json(outputOf('ok'));
    });
    await createDirectRender(script)(renderRequest);
    const [usual] = seen;
    const environment = usual && { ...usual, secrets: { key: 'value' } };
    await createDirectRender(script, environment)(renderRequest);
    expect(seen[1]).toEqual(environment);
    expect(seen[1]?.secrets).toEqual({ key: 'value' });
  });

  it.each([
    [{ error: 'Sign in first' }, 401],
    [{ error: { code: 401, message: 'Sign in first' } }, 401],
  ])('R16: throws the error of the integration: %j', async (body, status) => {
    const render = createDirectRender(scriptOf(() => Response.json(body, { status })));
    const error = await render(renderRequest).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ status: 401, message: 'Sign in first' });
  });

  it('throws what a host would answer where there is no output', async () => {
    const { log, entries } = createTestLog();
    const options = { log, limits: { timeout: 20 } };
    const garbage = createDirectRender(
      scriptOf(() => new Response('oops')),
      undefined,
      options,
    );
    await expect(garbage(renderRequest)).rejects.toMatchObject({ status: 502 });
    const stuck = createDirectRender(
      scriptOf(() => new Promise(() => undefined)),
      undefined,
      options,
    );
    await expect(stuck(renderRequest)).rejects.toMatchObject({ status: 504 });
    expect(entries).toHaveLength(1);
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('gone');
    const render = createDirectRender(
      scriptOf(() => {
        controller.abort(reason);
        return new Promise(() => undefined);
      }),
    );
    await expect(render(renderRequest, { signal: controller.signal })).rejects.toBe(reason);
    await expect(render(renderRequest, { signal: controller.signal })).rejects.toBe(reason);
  });
});
