import type { Page, Request } from 'playwright';
import lzString from 'lz-string';
import type { RenderRequest } from '@contentkit/schema';

/** A render request that the page sent. */
export interface SentRender {
  readonly method: string;
  readonly integration: string;
  readonly body: RenderRequest;
}

const RENDER = /\/v1\/integrations\/([^/]+)\/render(?:\?|$)/;

/** Lists the render requests of a page as they leave. */
export function watchRenders(page: Page): readonly SentRender[] {
  const sent: SentRender[] = [];
  page.on('request', (request) => {
    const integration = RENDER.exec(request.url())?.[1];
    if (integration === undefined || request.method() === 'OPTIONS') return;
    sent.push({ method: request.method(), integration, body: readBody(request) });
  });
  return sent;
}

/** A request in short: `GET note`, `POST note save`. */
export function inShort({ method, body }: SentRender): string {
  return [method, body.componentId, body.action?.action].filter(Boolean).join(' ');
}

function readBody(request: Request): RenderRequest {
  const packed = new URL(request.url()).searchParams.get('request');
  const text =
    packed === null
      ? request.postData()
      : lzString.decompressFromEncodedURIComponent(packed.replaceAll(' ', '+'));
  // What the page's own client wrote.
  return JSON.parse(text ?? '') as RenderRequest;
}

/** Requests that wait at the door of the network until they are let go. */
export interface HeldRequests {
  /** Resolves when a request waits. */
  readonly arrival: Promise<void>;
  /** Lets all go, those that are still to come as well. */
  release(): void;
}

/** Holds the POST renders of a page from now on. */
export async function holdPosts(page: Page): Promise<HeldRequests> {
  const [arrival, arrive] = createSignal();
  const [released, release] = createSignal();
  await page.route(RENDER, async (route) => {
    if (route.request().method() === 'POST') {
      arrive();
      await released;
    }
    await route.continue();
  });
  return { arrival, release };
}

/** A promise, and what resolves it. */
function createSignal(): readonly [Promise<void>, () => void] {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return [promise, resolve];
}
