import { createHost } from '@contentkit/host';
import { sampleIntegrations } from '@contentkit/samples';
import { resolveContentKitUrl } from '@contentkit/schema';
import { describe, expect, it } from 'vitest';

import { accountSettings, createSampleRender, elementsOf, requestFor } from './render-sample.ts';

const { render, renderAny } = createSampleRender('settings');
const context = accountSettings;
const firstRequest = requestFor('settings', { context });

describe('the configuration', () => {
  it('begins with its first step, and moves to the one that is asked for', async () => {
    const first = await render(firstRequest);
    expect(elementsOf(first, 'stepper')[0]?.activeStep).toBe('messages');
    expect(elementsOf(first, 'step').map(({ id }) => id)).toEqual(['messages', 'topics', 'time']);

    const go = { action: 'go', activeStep: 'topics' };
    const second = await render({ ...firstRequest, state: { ...first.state }, action: go });
    expect(elementsOf(second, 'stepper')[0]?.activeStep).toBe('topics');
  });

  it('holds a switch, a group of radios and a list of checkboxes', async () => {
    const output = await render(firstRequest);
    expect(output.state).toMatchObject({ notify: true, frequency: 'daily', topics: ['pages'] });
    expect(elementsOf(output, 'radio').map(({ state }) => state)).toEqual(
      Array.from({ length: 3 }, () => 'frequency'),
    );
    expect(elementsOf(output, 'checkbox')).toHaveLength(4);
  });

  it('R13: radios follow the switch', async () => {
    const { state } = await render(firstRequest);
    const output = await render({
      ...firstRequest,
      state: { ...state, notify: false },
      action: { action: 'changed' },
    });
    expect(elementsOf(output, 'radio').map(({ disabled }) => disabled)).toEqual([true, true, true]);
  });

  it('R4: begins with what was configured, the nearest place first', async () => {
    const props = {
      installation: { configuration: { frequency: 'weekly', topics: ['links'] } },
      spaceInstallation: { configuration: { topics: ['pages', 'links'] } },
    };
    expect((await render({ ...firstRequest, props })).state).toMatchObject({
      frequency: 'weekly',
      topics: ['pages', 'links'],
    });
  });

  it('R3: completes with the settings once there is a time zone', async () => {
    const { state } = await render(firstRequest);
    const action = { action: 'finish' };
    await expect(renderAny({ ...firstRequest, state: { ...state }, action })).rejects.toMatchObject(
      { status: 400, message: 'Choose a time zone: without one, no morning is known.' },
    );

    const chosen = { ...state, timeZone: 'Europe/Lisbon', activeStep: 'time' };
    const ready = await render({ ...firstRequest, state: chosen, action: { action: 'changed' } });
    expect(elementsOf(ready, 'step').at(-1)?.next).toBe(true);
    expect(await renderAny({ ...firstRequest, state: chosen, action })).toEqual({
      type: 'complete',
      returnValue: {
        notify: true,
        frequency: 'daily',
        topics: ['pages'],
        region: 'Europe',
        timeZone: 'Europe/Lisbon',
      },
    });
  });
});

describe('its time zones', () => {
  const { api } = createHost({ integrations: [sampleIntegrations.settings] });

  interface Page {
    items: { id: string; label: string }[];
    nextPage?: string;
    selected?: { id: string; label: string }[];
  }

  async function fetchPage(url: string): Promise<Page> {
    const response = await api.request(url);
    expect(response.status).toBe(200);
    // The test is about what the page holds.
    return (await response.json()) as Page;
  }

  async function addressFor(state: Record<string, string>): Promise<string> {
    const first = await render(firstRequest);
    const output = await render({ ...firstRequest, state: { ...first.state, ...state } });
    const options = elementsOf(output, 'select').at(-1)?.options;
    if (!options || !('url' in options) || typeof options.url === 'string') {
      throw new Error('The options have no address in parts.');
    }
    return resolveContentKitUrl(options.url, state);
  }

  it('R27: follow the chosen region', async () => {
    const { items } = await fetchPage(await addressFor({ region: 'Africa', timeZone: '' }));
    expect(items.length).toBeGreaterThan(10);
    expect(items.every(({ id }) => id.startsWith('Africa/'))).toBe(true);
  });

  it('R27: come in pages, each once, more than sixty in all', async () => {
    const ids: string[] = [];
    let url: string | undefined = await addressFor({ region: 'America', timeZone: '' });
    let pages = 0;
    while (url) {
      const page: Page = await fetchPage(url);
      ids.push(...page.items.map(({ id }) => id));
      url = page.nextPage;
      pages += 1;
    }
    expect(pages).toBeGreaterThan(2);
    expect(ids.length).toBeGreaterThan(60);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('R27: are narrowed down by what is typed', async () => {
    const url = new URL(await addressFor({ region: 'Europe', timeZone: '' }));
    url.searchParams.set('q', 'lis');
    expect((await fetchPage(url.href)).items).toEqual([
      { id: 'Europe/Lisbon', label: 'Lisbon (Europe)' },
    ]);
  });

  it('R27: name the chosen one, on whatever page it stands', async () => {
    const url = await addressFor({ region: 'America', timeZone: 'Europe/Lisbon' });
    expect((await fetchPage(url)).selected).toEqual([
      { id: 'Europe/Lisbon', label: 'Lisbon (Europe)' },
    ]);
  });

  it('R37: nothing else is there', async () => {
    const response = await api.request('/v1/integrations/settings/integration/elsewhere');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: 'There is nothing at /v1/integrations/settings/integration/elsewhere.',
    });
  });
});
