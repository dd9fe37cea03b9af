/** What of a worker's global object is used here; the page's types know it as a window. */
interface WorkerScope {
  postMessage(message: unknown, transfer?: readonly Transferable[]): void;
  addEventListener<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ): void;
  fetch: typeof fetch;
  console: Console;
  readonly trustedTypes?: { createPolicy(name: string, rules: object): unknown };
}

interface WorkerEvents {
  message: MessageEvent<unknown>;
  error: ErrorEvent;
  unhandledrejection: PromiseRejectionEvent;
}

/** The worker's global object. */
export const scope = globalThis as unknown as WorkerScope;

/**
 * What author's code has no use for, or would go round `fetch` with. The policy refuses the network
 * to all of it: this is for clear errors, and for workers within, which no policy tells from this.
 */
const REMOVED = [
  'postMessage',
  'close',
  'importScripts',
  'Worker',
  'SharedWorker',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCDataChannel',
  'BroadcastChannel',
  'indexedDB',
  'caches',
  'FontFace',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
];

function prototypeOf(object: object): object | null {
  const prototype: unknown = Object.getPrototypeOf(object);
  return typeof prototype === 'object' ? prototype : null;
}

/** Puts something in the place of what the global object has, and leaves no way to the former. */
export function replaceInScope(name: string, value: unknown): void {
  for (let object: object | null = scope; object; object = prototypeOf(object)) {
    Reflect.deleteProperty(object, name);
  }
  Object.defineProperty(scope, name, { value, configurable: true, writable: true });
}

/** Takes from the global object what is not for the author's code. */
export function closeScope(): void {
  // Its only policy is taken, so that no string becomes a script.
  scope.trustedTypes?.createPolicy('contentkit-sandbox', {});
  for (let object: object | null = scope; object; object = prototypeOf(object)) {
    for (const name of REMOVED) Reflect.deleteProperty(object, name);
  }
}
