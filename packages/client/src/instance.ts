import type {
  Action,
  Issue,
  Limits,
  PlainObject,
  PlainValue,
  RenderContext,
  RootElement,
} from '@contentkit/schema/reader';

import type { EventListener, InstanceEvents } from './events.ts';
import type { RenderFunction } from './render-function.ts';

/** What an instance is made from. */
export interface InstanceOptions {
  /** The component that the instance shows. */
  readonly componentId: string;
  /** The props that the document's node holds; none where absent. */
  readonly props?: PlainObject | undefined;
  /** Where the instance is shown. */
  readonly context: RenderContext;
  /** Asks the component for its next output. */
  readonly render: RenderFunction;
  /** Sent with the first request: `@link.unfurl` for a pasted link (R23). */
  readonly initialAction?: Action | undefined;
  /** The first output, where a server asked for it already; it saves the first request. */
  readonly initialOutput?: unknown;
  /** What a tree may cost. */
  readonly limits?: Partial<Limits> | undefined;
  /** Opens a URL that passed the check (R17). Without it, the `url` event is all that happens. */
  readonly openUrl?: (url: string) => void;
}

/** Why an instance has no newer output. */
export interface InstanceError {
  /** What a person is told. */
  readonly message: string;
  /** The element whose dispatch failed; absent where the first request or a re-render failed. */
  readonly source?: string;
  /** The action that failed, as it was resolved. */
  readonly action?: Action;
  /** What was thrown. */
  readonly cause: unknown;
}

/** What an instance is at one moment. Its state is apart, for it changes with every keystroke. */
export interface InstanceSnapshot {
  /** `loading` until the first answer; `completed` once the component has ended its life. */
  readonly status: 'loading' | 'ready' | 'completed';
  /** What is shown: the last output's element. */
  readonly element: RootElement | undefined;
  readonly props: PlainObject;
  readonly context: RenderContext;
  /** What was wrong with the last output (R5b). */
  readonly issues: readonly Issue[];
  /** The error that is shown, with a Retry, until a dispatch from the same element succeeds. */
  readonly error: InstanceError | undefined;
  /** The modal that is open over this instance; it may have one over it in turn. */
  readonly modal: Instance | undefined;
  /** Whether frames may receive the visitor's claims (R30). */
  readonly canAccessVisitorClaims: boolean;
  /** The sources whose action waits or runs (R15). */
  readonly busy: ReadonlySet<string>;
}

/** Where a dispatch comes from. */
export interface DispatchOptions {
  /**
   * What tells the dispatching element from the others of the instance: its type, and its state
   * key or its place.
   */
  readonly source?: string | undefined;
  /**
   * `press` by default. A `change` (of an input's value) replaces one from the same source that
   * still waits; an `edit` (of code) does too, and waits for 400 ms without another (R14).
   */
  readonly kind?: 'press' | 'change' | 'edit' | undefined;
}

/** One mounted component: its state, its queue of actions, and the modal over it. */
export interface Instance {
  readonly componentId: string;
  /** The instance that opened this one as a modal. */
  readonly opener: Instance | undefined;
  /** Sends the first request, unless there is an initial output. Calling it twice does nothing. */
  start(): void;
  getSnapshot(): InstanceSnapshot;
  /**
   * Called after the snapshot has changed; returns the function that ends it. It needs no `this`, so
   * that React's `useSyncExternalStore` takes it as it is.
   */
  readonly subscribe: (listener: () => void) => () => void;
  getState(): PlainObject;
  /** The value under one key of the state, at the same price whatever the state's size. */
  getValue(key: string): PlainValue;
  /** Called after the value under one key has changed; returns the function that ends it. */
  subscribeKey(key: string, listener: () => void): () => void;
  /** Writes one value locally (R7): nothing is sent. */
  setState(key: string, value: unknown): void;
  /** Does what an action says: at once where it is built in so, else in the queue (R13–R22). */
  dispatch(action: Action, options?: DispatchOptions): void;
  /** Takes over what the host app changed. */
  update(changes: {
    readonly props?: PlainObject | undefined;
    readonly context?: RenderContext;
  }): void;
  /** Dismisses this instance where it is a modal (R20); does nothing at the root. */
  dismiss(): void;
  /** Sends edits that wait for their pause (R14). */
  flush(): void;
  /** Aborts the request that runs, and drops what waits. */
  abort(): void;
  /** Does again what failed. */
  retry(): void;
  /**
   * Puts the instance back to what it was: an inspector's way through time, or a host app's undo.
   *
   * - The element, the props, the status and the issues are those of the snapshot. The state is apart
   *   in snapshots: pass what `getState` returned at that moment, else the present one stays.
   * - Nothing is asked, except where the snapshot is from before the first answer: then the first
   *   request is sent again.
   * - What was asked meanwhile does not count any more: requests under way are aborted, what waits is
   *   dropped. Edits that wait leave first and those under way arrive (R14), their answers ignored.
   * - The modal that was open stays where it still is, and opens anew as it last was where it has
   *   closed since; any other closes, and this instance's component hears nothing of it.
   * - An error is not put back, for there would be nothing to retry. The context stays, for it is the
   *   host app's.
   * - `modal` fires for each that closes or opens; `propsChange` where the host app has other props
   *   than those put back and the context is editable (R22).
   */
  restore(snapshot: InstanceSnapshot, state?: PlainObject): void;
  /** Listens to what happens; returns the function that ends it. */
  on<Name extends keyof InstanceEvents>(name: Name, listener: EventListener<Name>): () => void;
  /** Tells the listeners of `on` what only a view can know: what a frame said, what it kept back. */
  emit<Name extends 'frameMessage' | 'warning'>(name: Name, event: InstanceEvents[Name]): void;
  /** Ends everything: pending edits still leave, but no event comes any more. */
  destroy(): void;
}
