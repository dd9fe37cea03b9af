import { createHost } from '@contentkit/host';
import { sampleContent, sampleIntegrations, type ContentFile } from '@contentkit/samples';

const content = 'http://content.localhost';

const host = createHost({
  integrations: Object.values(sampleIntegrations),
  origins: { api: 'http://localhost', content },
});

/** The components that show frames of their integration, in the space where the stories stand. */
const framing = [
  ['chart', 'chart'],
  ['tasks', 'task'],
] as const;

/** Every file that samples and their integrations show, by its path. */
export const sampleFiles: ReadonlyMap<string, ContentFile> = new Map([
  ...Object.entries<ContentFile>(sampleContent),
  ...(await Promise.all(framing.map(([name, componentId]) => loadFrame(name, componentId)))),
]);

async function loadFrame(name: string, componentId: string): Promise<[string, ContentFile]> {
  const rendered = await host.api.request(`/v1/integrations/${name}/render`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      componentId,
      props: {},
      context: { type: 'document', spaceId: 'space', editable: true, theme: 'light' },
    }),
  });
  const path = new RegExp(`"${content}(/[^"]+)"`).exec(await rendered.text())?.[1] ?? '';
  const response = await host.content.request(path);
  const type = response.headers.get('content-type');
  if (!response.ok || type === null) throw new Error(`"${componentId}" shows no frame.`);
  // A folder's index, for a static site knows a page's type by its ending.
  return [`${path.slice(1)}/index.html`, { type, text: await response.text() }];
}
