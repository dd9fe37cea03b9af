// The published client of the published API, against our host, over HTTP.
import { serveHost, type HostServer } from '@contentkit/host/node';
import { GitBookAPI, GitBookAPIError, type RenderIntegrationUI } from '@gitbook/api';
import { compressToBase64, compressToEncodedURIComponent } from 'lz-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { buildScript } from './build-script.ts';

let server: HostServer;
let api: GitBookAPI;

beforeAll(async () => {
  server = await serveHost({
    port: 0,
    tokens: ['token'],
    integrations: [
      {
        manifest: {
          name: 'tickets',
          title: 'Tickets',
          blocks: [{ id: 'ticket', title: 'Ticket', urlUnfurl: ['https://tickets.example/*'] }],
        },
        script: await buildScript('./tickets.tsx', '@contentkit/runtime'),
      },
    ],
  });
  api = new GitBookAPI({ endpoint: server.url, authToken: 'token' });
}, 30_000);

afterAll(() => server.close());

const request: RenderIntegrationUI = {
  componentId: 'ticket',
  props: { title: 'Mond & Sonne 🌒' },
  context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' },
};

describe('the client of @gitbook/api', () => {
  test('R1: renders with POST and with GET, and gets the same', async () => {
    const posted = await api.integrations.renderIntegrationUiWithPost('tickets', request);
    expect(posted.data).toMatchObject({
      type: 'element',
      state: { title: 'Mond & Sonne 🌒 in document' },
      element: { type: 'block' },
    });
    for (const compress of [compressToEncodedURIComponent, compressToBase64]) {
      const got = await api.integrations.renderIntegrationUiWithGet('tickets', {
        request: compress(JSON.stringify(request)),
      });
      expect(got.data).toEqual(posted.data);
    }
  });

  test('R2: gets an answer that it may keep for itself, and nobody else', async () => {
    const { headers } = await api.integrations.renderIntegrationUiWithGet('tickets', {
      request: compressToEncodedURIComponent(
        JSON.stringify({ ...request, props: { url: 'https://tickets.example/cached' } }),
      ),
    });
    expect(headers.get('cache-control')).toBe('private, max-age=60');
    expect(headers.get('vary')).toContain('Authorization');
  });

  test('lists the blocks of a space and the integrations', async () => {
    expect((await api.spaces.listSpaceIntegrationsBlocks('space_1')).data).toEqual([
      {
        name: 'tickets',
        blocks: [{ id: 'ticket', title: 'Ticket', urlUnfurl: ['https://tickets.example/*'] }],
      },
    ]);
    expect((await api.integrations.listIntegrations()).data.items).toHaveLength(1);
    const { data } = await api.integrations.getIntegrationByName('tickets');
    expect(data.urls.publicContentEndpoint.startsWith(server.contentUrl)).toBe(true);
  });

  test('reads an error of the host', async () => {
    const error = await api.integrations
      .renderIntegrationUiWithPost('other', request)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GitBookAPIError);
    expect(error).toMatchObject({
      code: 404,
      errorMessage: expect.stringContaining('There is no integration "other"') as string,
    });
  });

  test('R37: reads the status of an error of the integration', async () => {
    const error = await api.integrations
      .renderIntegrationUiWithPost('tickets', { ...request, componentId: 'gone' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GitBookAPIError);
    expect(error).toMatchObject({ code: 404 });
  });

  test('is refused without the token', async () => {
    const stranger = new GitBookAPI({ endpoint: server.url });
    await expect(stranger.integrations.listIntegrations()).rejects.toMatchObject({ code: 401 });
  });
});
