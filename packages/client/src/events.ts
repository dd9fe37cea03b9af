import type {
  Action,
  Issue,
  PlainObject,
  ReadOutput,
  RenderRequest,
} from '@contentkit/schema/reader';

import type { Instance, InstanceError } from './instance.ts';

/** What an instance tells while it lives, for host apps and inspectors. */
export interface InstanceEvents {
  /** An action was dispatched; its bindings are resolved. */
  dispatch: {
    readonly instance: Instance;
    readonly action: Action;
    readonly source?: string | undefined;
  };
  /** A request leaves. */
  request: { readonly instance: Instance; readonly request: RenderRequest };
  /** An answer was read. */
  output: {
    readonly instance: Instance;
    readonly output: ReadOutput;
    readonly issues: readonly Issue[];
  };
  /** One state key was merged (R10), and not for want of a difference. */
  merge: {
    readonly instance: Instance;
    readonly key: string;
    readonly base: unknown;
    readonly mine: unknown;
    readonly theirs: unknown;
    readonly winner: 'mine' | 'theirs';
  };
  /** The root's props changed where the context is editable (R22): the document should keep them. */
  propsChange: { readonly props: PlainObject };
  /** The root's component has ended its life (R21). */
  complete: { readonly returnValue?: PlainObject };
  /** Something failed; a person sees it, too. */
  error: { readonly instance: Instance; readonly error: InstanceError };
  /** A modal opened or closed. */
  modal: { readonly instance: Instance; readonly change: 'open' | 'close' };
  /**
   * The window of a frame of the instance's sent a message (R30). `refused` says why nothing came of
   * it: its page is on another origin than the frame's source (`foreign`), is not trusted with more
   * than its size, or said nothing that a frame can say.
   */
  frameMessage: {
    readonly instance: Instance;
    readonly source: string;
    readonly origin: string;
    readonly message: unknown;
    readonly refused?: 'foreign' | 'untrusted' | 'unreadable';
  };
  /** A URL was opened. */
  url: { readonly url: string };
  /** Something had no effect: `@ui.modal.close` at the root, a built-in action without its keys. */
  warning: { readonly instance: Instance; readonly message: string };
}

/** Called with what happened. */
export type EventListener<Name extends keyof InstanceEvents> = (
  event: InstanceEvents[Name],
) => void;
