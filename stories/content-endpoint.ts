/**
 * Where the samples' pictures and frames are: beside the page, on another origin where there is
 * one. A page of one's own origin is never framed, and a machine has two names for itself.
 */
export const contentEndpoint = contentEndpointOf(new URL(document.baseURI));

function contentEndpointOf(page: URL): string {
  const content = new URL('content/', page);
  const otherNames: Readonly<Record<string, string>> = {
    localhost: '127.0.0.1',
    '127.0.0.1': 'localhost',
  };
  content.hostname = otherNames[content.hostname] ?? content.hostname;
  return content.href;
}
