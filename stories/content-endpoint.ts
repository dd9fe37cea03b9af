/**
 * Where the samples' pictures and frames are: beside the page, on another origin where there is
 * one. A page of one's own origin is never framed, and a machine has two names for itself. Whoever
 * publishes the stories can name another place in `STORYBOOK_CONTENT_URL`.
 */
export const contentEndpoint = contentEndpointOf(new URL(document.baseURI));

function contentEndpointOf(page: URL): string {
  const named: unknown = import.meta.env['STORYBOOK_CONTENT_URL'];
  if (typeof named === 'string') return new URL(named, page).href;
  const content = new URL(`${import.meta.env.BASE_URL}content/`, page);
  const otherNames: Readonly<Record<string, string>> = {
    localhost: '127.0.0.1',
    '127.0.0.1': 'localhost',
  };
  content.hostname = otherNames[content.hostname] ?? content.hostname;
  return content.href;
}
