import { sandboxLimits, type WorkerMessage, type WorkerRequest } from '../messages.ts';
import { scope } from './scope.ts';

/** What the worker may say between two signs of life: beyond it lines of the log are left out. */
const CHATTER = 500;

/** The one way out of the worker. */
export interface Bridge {
  /** Says what the page waits for. */
  say(message: WorkerMessage, bytes?: ArrayBuffer): void;
  /**
   * Says what is nice to know, as long as there is not too much of it.
   *
   * @param write Is not asked where there is.
   */
  mention(write: () => WorkerMessage): void;
  /** Hears what the page asks. */
  listen(hear: (request: WorkerRequest) => void): void;
}

/** Opens the way out. Author's code that runs later finds no other. */
export function openBridge(): Bridge {
  const post = scope.postMessage.bind(scope);
  let left = CHATTER;
  const say: Bridge['say'] = (message, bytes) => {
    const text = JSON.stringify(message);
    if (bytes) post([text, bytes], [bytes]);
    else post([text]);
  };
  return {
    say,
    mention(write) {
      left -= 1;
      if (left > 0) say(write());
      else if (left === 0) say({ kind: 'dropped' });
    },
    listen(hear) {
      scope.addEventListener('message', (event) => {
        // What the author's code dispatches itself comes from nobody.
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        // The frame forwards what the page says, and the page says nothing else.
        const request = event.data as WorkerRequest;
        if (request.kind === 'ping') left = CHATTER;
        hear(request);
      });
    },
  };
}

/** A text that is short enough to be told. */
export function cut(text: string, length: number = sandboxLimits.text): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
