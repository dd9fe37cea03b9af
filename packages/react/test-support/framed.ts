import { vi } from 'vitest';

/** What a framed page told. */
interface Told {
  readonly life: number;
  readonly heard?: unknown;
}

/** The same server under its other name is another origin. */
export const otherOrigin = location.origin.replace('localhost', '127.0.0.1');

/** A page on another origin that says what a test asks it to say. */
export const framePage = `${otherOrigin}/packages/react/test-support/frame-page.html`;

/** Listens to what the framed pages of a test tell. */
export interface FramedPages {
  /** What they told, since the last call: which life of a page it was, and what that heard. */
  readonly told: Told[];
  /** What was heard by them, in order. */
  readonly heard: () => unknown[];
  /** Waits until so many pages are there. */
  readonly loaded: (count?: number) => Promise<void>;
  /** Has a framed page say something to the page around it. */
  readonly say: (frame: Element, message: unknown) => void;
  readonly stop: () => void;
}

export function listenToFrames(): FramedPages {
  const told: Told[] = [];
  const listen = ({ data, origin }: MessageEvent) => {
    if (origin === otherOrigin && typeof data === 'object' && 'life' in (data as object)) {
      told.push(data as Told);
    }
  };
  window.addEventListener('message', listen);
  return {
    told,
    heard: () => told.filter((entry) => 'heard' in entry).map(({ heard }) => heard),
    loaded: (count = 1) =>
      vi.waitFor(() => {
        if (told.length < count) throw new Error(`${told.length} of ${count} frames are there.`);
      }),
    say(frame, message) {
      (frame as HTMLIFrameElement).contentWindow?.postMessage({ say: message }, otherOrigin);
    },
    stop: () => window.removeEventListener('message', listen),
  };
}
