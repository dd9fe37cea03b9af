import { frameHash, frameScript } from 'virtual:contentkit-sandbox';

import type { FrameMessage, FrameRequest, WorkerRequest } from '../messages.ts';
import { readFrameMessage } from '../read-message.ts';

/** A frame of no origin, in which workers run. */
export interface SandboxFrame {
  /** Whether its workers reach the network. */
  readonly isOpen: boolean;
  /** Starts a worker; `hear` is told what comes out of it, checked for its shape. */
  start(text: string, hear: (message: FrameMessage) => void): FrameWorker;
  close(): void;
}

/** A worker in a frame. */
export interface FrameWorker {
  say(message: WorkerRequest): void;
  /** Ends it at once, whatever it does. Nothing is heard of it any more. */
  end(): void;
}

/** What a frame's workers may reach. */
type Network = 'closed' | 'open';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (network: Network) => string },
  ): { createHTML(network: Network): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The page's only policy: whatever it is asked for, one of two constants comes out. */
const rules = {
  createHTML: (network: Network) => (network === 'open' ? documents.open : documents.closed),
};

const policy = trustedTypes?.createPolicy('contentkit-sandbox', rules) ?? rules;

const documents: Readonly<Record<Network, string>> = {
  closed: formatDocument("'none'"),
  open: formatDocument('https: http:'),
};

/**
 * What stands in the frame. The page's policy holds there too; this one leaves nothing of it but the
 * frame's own script and workers made of texts. Those inherit both: they can neither load nor make
 * another script, and reach the network only where it is open, from an origin that is nobody's.
 */
function formatDocument(connect: string): string {
  const csp = [
    "default-src 'none'",
    `script-src '${frameHash}'`,
    'worker-src blob:',
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types contentkit-sandbox',
  ].join('; ');
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${csp}"><script>${frameScript}</script>`;
}

/** Opens a frame. What is said to it before it is there waits. */
export function openFrame(isOpen: boolean): SandboxFrame {
  const { port1: port, port2: theirs } = new MessageChannel();
  const listeners = new Map<number, (message: FrameMessage) => void>();
  let last = 0;
  const say = (request: FrameRequest) => port.postMessage(request);
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readFrameMessage(data);
    if (message) listeners.get(message.worker)?.(message);
  });
  port.start();

  const element = document.createElement('iframe');
  element.hidden = true;
  element.title = 'Sandbox';
  element.tabIndex = -1;
  element.setAttribute('aria-hidden', 'true');
  // Without an origin there is no storage, no cookie, and no way to the page.
  element.setAttribute('sandbox', 'allow-scripts');
  // Whoever is asked from here knows nobody: browsers that can send no cookies either.
  element.setAttribute('credentialless', '');
  element.referrerPolicy = 'no-referrer';
  element.srcdoc = policy.createHTML(isOpen ? 'open' : 'closed');
  element.addEventListener(
    'load',
    // An origin that is nobody's has no name to give here. Nothing else is ever in this frame.
    () => element.contentWindow?.postMessage('port', '*', [theirs]),
    { once: true },
  );
  document.body.append(element);

  return {
    isOpen,
    start(text, hear) {
      last += 1;
      const worker = last;
      listeners.set(worker, hear);
      say({ kind: 'start', worker, text });
      return {
        say: (message) => say({ kind: 'say', worker, message }),
        end() {
          listeners.delete(worker);
          say({ kind: 'end', worker });
        },
      };
    },
    close() {
      listeners.clear();
      port.close();
      element.remove();
    },
  };
}
