import { commands } from 'vitest/browser';

/** A story on the slowest machine; one that never comes to rest fails all the same. */
const PATIENCE = 20_000;

/** Frames that nothing may change in, with no request under way before them or after. */
const REST = 2;

/**
 * Waits until what is on screen is all there: nothing is being fetched any more, and the document
 * stays as it is. A part of the renderer that loads late comes in several steps, each of them a
 * request and a change of the document.
 *
 * @throws Error If that does not happen.
 */
export async function settle(): Promise<void> {
  const start = performance.now();
  for (let rest = 0; rest < REST;) {
    const changes = await changesUntilNextFrame();
    const requests = await commands.requestsUnderWay();
    rest = changes.length === 0 && requests.length === 0 ? rest + 1 : 0;
    if (performance.now() - start > PATIENCE) {
      throw new Error(
        'The story never comes to rest, so that no picture of it can be compared. ' +
          `It still fetches: ${requests.join(', ') || 'nothing'}. ` +
          `It still changes: ${changes.join(', ') || 'nothing'}.`,
      );
    }
  }
  await Promise.all([...document.images].map(decoded));
}

/** What changes in the document until a frame has been drawn, named by the changed elements. */
async function changesUntilNextFrame(): Promise<readonly string[]> {
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  await nextFrame();
  const changes = observer.takeRecords().map(({ target }) => nameOf(target));
  observer.disconnect();
  return changes;
}

/** The first callback comes before a frame is drawn, the second one after it. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

function nameOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return element ? `${element.localName}.${element.className}` : node.nodeName;
}

/** A picture that is broken is drawn as such. */
async function decoded(image: HTMLImageElement): Promise<void> {
  if (image.complete && image.naturalWidth > 0) await image.decode().catch(() => {});
}
