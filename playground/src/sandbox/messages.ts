// What the page and the worker say to one another. The worker belongs to the author's code: of what
// it says nothing is believed, and all is read here.

/** What may come out of the sandbox at once. */
export const sandboxLimits = {
  /** Characters of one message. */
  message: 262_144,
  /** Characters of one text in a message: a line of the log, an error's stack. */
  text: 16_384,
  /** Bytes of an answer; the host takes less, and says so. */
  answerBytes: 5_242_880 + 65_536,
  /** Messages of a worker in a second, before it is ended; the worker itself keeps to fewer. */
  messagesInSecond: 3_000,
};

/** What the page asks of the worker. */
export type WorkerRequest =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly url: string;
      readonly method: string;
      readonly headers: readonly (readonly [string, string])[];
      readonly body: ArrayBuffer;
    }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'ping'; readonly id: number }
  | {
      readonly kind: 'places';
      readonly id: number;
      /** The call whose answer the paths go through. */
      readonly call: number;
      readonly paths: readonly (readonly (string | number)[])[];
    };

/** An error as it was thrown, in texts. */
export interface ErrorTexts {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** What of a component runs. */
export type Phase = 'initialState' | 'action' | 'render';

/** Where an element was written. */
export interface ElementPlace {
  readonly file: string;
  readonly line: number;
  /** How many steps of the path lead to the element. */
  readonly depth: number;
}

/** How loud a line of the log is. */
export type LogLevel = 'debug' | 'info' | 'log' | 'warn' | 'error';

/** What became of a request. */
export type RequestOutcome = 'mocked' | 'answered' | 'failed' | 'refused';

/** What the worker says. */
export type WorkerMessage =
  | { readonly kind: 'loading'; readonly file: string }
  | { readonly kind: 'ready'; readonly componentIds: readonly string[] }
  | { readonly kind: 'failed'; readonly error: ErrorTexts; readonly file: string }
  | { readonly kind: 'pong'; readonly id: number }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
    }
  | { readonly kind: 'rejected'; readonly id: number; readonly error: ErrorTexts }
  | { readonly kind: 'phase'; readonly componentId: string; readonly phase: Phase }
  | {
      readonly kind: 'thrown';
      readonly componentId: string;
      readonly phase: Phase;
      /** Whether the person reads its message (R37). */
      readonly isExposed: boolean;
      readonly error: ErrorTexts;
    }
  | { readonly kind: 'fault'; readonly error: ErrorTexts }
  | {
      readonly kind: 'log';
      readonly level: LogLevel;
      readonly text: string;
      readonly stack: string;
    }
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly url: string;
      readonly status: number;
      readonly outcome: RequestOutcome;
      readonly duration: number;
    }
  | { readonly kind: 'dropped' }
  | {
      readonly kind: 'places';
      readonly id: number;
      readonly places: readonly (ElementPlace | undefined)[];
    };

/** What the frame says, of itself and for its worker. */
export type FrameMessage =
  | {
      readonly kind: 'message';
      readonly worker: number;
      readonly text: string;
      readonly bytes: ArrayBuffer | undefined;
    }
  | {
      readonly kind: 'error';
      readonly worker: number;
      readonly message: string;
      readonly line: number;
      readonly column: number;
    }
  /** The worker was ended: it said too much. */
  | { readonly kind: 'flood'; readonly worker: number };

/** What the page asks of the frame. */
export type FrameRequest =
  | { readonly kind: 'start'; readonly worker: number; readonly text: string }
  | { readonly kind: 'say'; readonly worker: number; readonly message: WorkerRequest }
  | { readonly kind: 'end'; readonly worker: number };
