// All that runs in the frame: it starts workers and passes on what is said. It is bundled into a
// text (`vite-sandbox.ts`), whose hash the page's policy names: nothing else runs there.
import { sandboxLimits, type FrameMessage, type FrameRequest } from '../messages.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const readUrl = (url: string) => {
  if (!url.startsWith('blob:')) throw new TypeError(url);
  return url;
};
const policy = trustedTypes?.createPolicy('contentkit-sandbox', { createScriptURL: readUrl }) ?? {
  createScriptURL: readUrl,
};

addEventListener('message', function begin(event: MessageEvent<unknown>) {
  const [port] = event.ports;
  if (event.source !== parent || !port) return;
  removeEventListener('message', begin);
  serve(port);
});

function serve(port: MessagePort): void {
  const workers = new Map<number, Worker>();
  const urls = new Map<number, string>();
  const tell = (message: FrameMessage, transfer: Transferable[] = []) =>
    port.postMessage(message, transfer);

  const end = (id: number) => {
    workers.get(id)?.terminate();
    workers.delete(id);
    URL.revokeObjectURL(urls.get(id) ?? '');
    urls.delete(id);
  };

  const start = (id: number, text: string) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const worker = new Worker(policy.createScriptURL(url));
    workers.set(id, worker);
    urls.set(id, url);
    let since = 0;
    let said = 0;
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (workers.get(id) !== worker) return;
      const now = performance.now();
      const seconds = Math.floor((now - since) / 1_000);
      if (seconds > 0) {
        since = now;
        // Half of it goes: on a slow machine, which hears fewer, a flood is one after some seconds.
        said = Math.max(0, said - (seconds * sandboxLimits.messagesInSecond) / 2);
      }
      said += 1;
      const message = said > sandboxLimits.messagesInSecond ? undefined : read(id, data);
      if (message?.kind === 'message') {
        tell(message, message.bytes ? [message.bytes] : []);
      } else {
        end(id);
        tell({ kind: 'flood', worker: id });
      }
    });
    worker.addEventListener('error', (event) => {
      // The browser's console is not where authors look.
      event.preventDefault();
      if (workers.get(id) !== worker) return;
      const { message, lineno, colno } = event;
      tell({ kind: 'error', worker: id, message, line: lineno, column: colno });
    });
  };

  port.addEventListener('message', ({ data }: MessageEvent<FrameRequest>) => {
    switch (data.kind) {
      case 'start':
        start(data.worker, data.text);
        break;
      case 'say':
        workers.get(data.worker)?.postMessage(data.message);
        break;
      case 'end':
        end(data.worker);
    }
  });
  port.start();
}

/** What a worker said, where it is a text and at most some bytes, of a size that can be passed on. */
function read(worker: number, data: unknown): FrameMessage | undefined {
  if (!Array.isArray(data)) return undefined;
  const [text, bytes] = data as unknown[];
  if (typeof text !== 'string' || text.length > sandboxLimits.message) return undefined;
  if (bytes === undefined) return { kind: 'message', worker, text, bytes };
  return bytes instanceof ArrayBuffer && bytes.byteLength <= sandboxLimits.answerBytes
    ? { kind: 'message', worker, text, bytes }
    : undefined;
}
