import { createHost } from '@contentkit/host';
import { elementSamples, patterns, sampleContent, sampleIntegrations } from '@contentkit/samples';
import { describe, expect, it } from 'vitest';

import { createSampleRender, requestFor } from './render-sample.ts';

const { render } = createSampleRender('gallery');
const host = createHost({ integrations: [sampleIntegrations.gallery] });
const endpoint = '/v1/integrations/gallery/integration';

describe('the gallery', () => {
  it.each(Object.values(elementSamples))('shows $title', async ({ type, variants }) => {
    const output = await render(requestFor('sample', { props: { type } }));
    expect(output.element).toEqual(variants.default.root);
    expect(output.state).toEqual(variants.default.state);
  });

  it('shows the variant that it is asked for', async () => {
    const props = { type: 'button', variant: 'danger' };
    const output = await render(requestFor('sample', { props }));
    expect(output.element).toEqual(elementSamples.button.variants.danger.root);
  });

  it.each([{ type: 'toString' }, { type: 'button', variant: 'constructor' }])(
    'R37: %j is no sample',
    async (props) => {
      await expect(render(requestFor('sample', { props }))).rejects.toMatchObject({ status: 404 });
    },
  );

  it('shows a pattern, and answers its buttons with what is there', async () => {
    const { settingsForm } = patterns;
    const props = { name: 'settingsForm' };
    const first = await render(requestFor('pattern', { props }));
    expect(first.element).toEqual(settingsForm.root);
    expect(first.state).toEqual(settingsForm.state);
    const state = { ...settingsForm.state, name: 'Acme' };
    const action = { action: 'save', name: 'Acme' };
    expect((await render(requestFor('pattern', { props, state, action }))).state).toEqual(state);
    await expect(
      render(requestFor('pattern', { props: { name: 'toString' } })),
    ).rejects.toMatchObject({ status: 404 });
  });

  it.each(Object.entries(sampleContent))('serves %s', async (path, { type, text }) => {
    const response = await host.content.request(`${endpoint}/${path}`);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(text);
  });

  it('R27: serves the options that a select asks for', async () => {
    const response = await host.api.request(`${endpoint}/options/time-zones?q=lisbon`);
    expect(await response.json()).toEqual({
      items: [{ id: 'Europe/Lisbon', label: 'Lisbon (Europe)' }],
    });
  });

  it('R37: serves nothing else', async () => {
    expect((await host.content.request(`${endpoint}/images/missing.svg`)).status).toBe(404);
  });
});
