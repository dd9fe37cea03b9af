import { seedState, StateStore, type Instance, type InstanceSnapshot } from '@contentkit/client';
import {
  resolveBindings,
  stateSlots,
  type Action,
  type PlainObject,
  type PlainValue,
  type ReadElementOutput,
  type RenderContext,
} from '@contentkit/schema/reader';

/** What a tree without a session shows, and whom it tells. */
export interface StillOptions {
  readonly output: ReadElementOutput;
  readonly context: RenderContext;
  /** Called with each action, its bindings resolved. */
  readonly onAction: (action: Action, source: string | undefined) => void;
}

/** An instance that asks nobody: what is written stays in it, and its actions are only told. */
export interface StillInstance extends Instance {
  /** Shows another output: its state goes over what was written under the same keys. */
  show(output: ReadElementOutput): void;
}

/** Makes an instance for a tree that stands alone. */
export function createStillInstance(options: StillOptions): StillInstance {
  const { context, onAction } = options;
  const store = new StateStore(seeded(options.output, {}));
  const snapshot: InstanceSnapshot = {
    status: 'ready',
    element: options.output.element,
    props: options.output.props ?? {},
    context,
    issues: [],
    error: undefined,
    modal: undefined,
    canAccessVisitorClaims: false,
    busy: new Set(),
  };
  const nothing = () => {};
  let shown = options.output;

  return {
    componentId: '',
    opener: undefined,
    getSnapshot: () => snapshot,
    getState: () => store.get(),
    getValue: (key) => store.value(key),
    subscribe: () => nothing,
    subscribeKey: (key, listener) => store.subscribeKey(key, listener),
    setState(key, value) {
      // What inputs write is JSON.
      store.set(key, value as PlainValue);
    },
    dispatch(action, { source } = {}) {
      onAction(resolveBindings<Action>(action, store.get()), source);
    },
    show(output) {
      // What it began with is there, and something may have been written over it since.
      if (output === shown) return;
      shown = output;
      store.replace(seeded(output, store.get()));
    },
    on: () => nothing,
    emit: nothing,
    start: nothing,
    update: nothing,
    dismiss: nothing,
    flush: nothing,
    abort: nothing,
    retry: nothing,
    restore: nothing,
    destroy: nothing,
  };
}

/** The state that an output shows: its own, then what was there, then what its inputs begin with. */
function seeded(output: ReadElementOutput, before: PlainObject): PlainObject {
  return seedState({ ...before, ...output.state }, stateSlots(output.element));
}
