import {
  checkUrl,
  resolveBindings,
  stateSlots,
  type Action,
  type CustomAction,
  type PlainObject,
  type PlainValue,
  type ReadCompleteOutput,
  type RenderContext,
  type RenderRequest,
  type StateSlots,
} from '@contentkit/schema/reader';

import type { Question } from './action-queue.ts';
import { adoptOutput, readAnswer, readInitial, type Reading } from './adopt-output.ts';
import { Conversation } from './conversation.ts';
import { messageOf } from './errors.ts';
import { EventHub } from './event-hub.ts';
import type { EventListener, InstanceEvents } from './events.ts';
import type {
  DispatchOptions,
  InstanceError,
  InstanceOptions,
  InstanceSnapshot,
} from './instance.ts';
import { ModalLevel, type Opening, type StackedInstance } from './modal-stack.ts';
import { PendingEdits } from './pending-edits.ts';
import { preloadSharing, sharing } from './sharing.ts';
import { Listeners, StateStore } from './store.ts';
import { valuesEqual } from './values-equal.ts';

const noSlots: StateSlots = { keys: new Set(), seeds: new Map() };

/** Whether what a person changes in a context is kept (R22). */
function isEditable(context: RenderContext): boolean {
  return context.type !== 'document' || context.editable;
}

/**
 * The instance that is behind the public interface: it composes the parts, and says what comes of
 * an action and of an answer. What is not private here is for the other instances of the same modal
 * stack; nobody else sees more than `Instance`.
 */
export class MountedComponent implements StackedInstance {
  readonly componentId: string;
  readonly level: ModalLevel;
  readonly #options: InstanceOptions;
  readonly #root: MountedComponent;
  readonly #hub: EventHub;
  readonly #listeners = new Listeners();
  readonly subscribe = (listener: () => void): (() => void) => this.#listeners.add(listener);
  readonly #store = new StateStore({});
  readonly #conversation: Conversation;
  readonly #edits = new PendingEdits((action, source) => this.#perform(action, source, 'edit'));
  #slots = noSlots;
  #snapshot: InstanceSnapshot;
  /** The props that the host app has: given by it, or reported to it. */
  #reportedProps: PlainObject;
  #retry: (() => void) | undefined;
  readonly #untold: (() => void)[] = [];
  #phase: 'new' | 'started' | 'destroyed' = 'new';

  constructor(options: InstanceOptions, below?: MountedComponent, opening?: Opening) {
    this.#options = options;
    this.#root = below ? below.#root : this;
    this.#hub = below ? below.#hub : new EventHub();
    this.level = new ModalLevel(this, opening, (modal, how) => this.#makeModal(modal, how));
    this.#conversation = new Conversation({
      render: options.render,
      request: (action) => this.#request(action),
      onRequest: (request) => this.emit('request', { instance: this, request }),
      prepare: () => (this.#snapshot.element && !sharing() ? preloadSharing() : undefined),
      onAnswer: (answer, request) =>
        this.#adopt(readAnswer(answer, request, options.limits), request),
      onFailure: (error, question) =>
        this.opener && this.#snapshot.status === 'loading'
          ? this.level.fail(error)
          : this.fail(error, question, () => this.ask({ ...question, isRetry: true })),
      onChange: () => this.updateBusy(),
    });
    this.componentId = options.componentId;
    this.#reportedProps = options.props ?? {};
    this.#snapshot = {
      status: 'loading',
      element: undefined,
      props: this.#reportedProps,
      context: options.context,
      issues: [],
      error: undefined,
      modal: undefined,
      canAccessVisitorClaims: false,
      busy: new Set(),
    };
    if (options.initialOutput !== undefined) {
      this.#adoptInitial(options.initialOutput);
    }
  }

  #makeModal(
    modal: Pick<InstanceOptions, 'componentId' | 'props' | 'initialAction'>,
    opening: Opening,
  ): MountedComponent {
    const { render, limits } = this.#options;
    const { context } = this.#snapshot;
    return new MountedComponent({ ...modal, context, render, limits }, this, opening);
  }

  get opener(): StackedInstance | undefined {
    return this.level.opener;
  }

  start(): void {
    if (this.#phase !== 'new') {
      return;
    }
    this.#phase = 'started';
    for (const tell of this.#untold.splice(0)) {
      tell();
    }
    if (this.#snapshot.status === 'loading' && !this.#snapshot.error) {
      this.#askFirst();
    }
  }

  getSnapshot(): InstanceSnapshot {
    return this.#snapshot;
  }

  getState(): PlainObject {
    return this.#store.get();
  }

  getValue(key: string): PlainValue {
    return this.#store.value(key);
  }

  subscribeKey(key: string, listener: () => void): () => void {
    return this.#store.subscribeKey(key, listener);
  }

  setState(key: string, value: unknown): void {
    if (this.#phase !== 'destroyed') {
      // What inputs write is JSON; the store keeps whatever it is given.
      this.#store.set(key, value as PlainValue);
    }
  }

  dispatch(action: Action, { source, kind = 'press' }: DispatchOptions = {}): void {
    if (this.#phase === 'destroyed') {
      return;
    }
    if (kind === 'edit' && source !== undefined) {
      this.#edits.add(action, source);
      return;
    }
    // An action never overtakes the edit that it follows (R14).
    this.#edits.flush();
    this.#perform(action, source, kind);
  }

  update({
    props,
    context,
  }: {
    readonly props?: PlainObject | undefined;
    readonly context?: RenderContext;
  }): void {
    if (this.#phase === 'destroyed') {
      return;
    }
    const newProps = props && !valuesEqual(props, this.#reportedProps);
    const newContext = context && !valuesEqual(context, this.#snapshot.context);
    if (props) {
      this.#reportedProps = props;
    }
    if (newProps || newContext) {
      this.change({ ...(newProps ? { props } : {}), ...(newContext ? { context } : {}) });
      this.#rerender();
    }
    if (newContext) {
      this.level.update(context);
    }
  }

  dismiss(): void {
    this.level.dismiss();
  }

  flush(): void {
    this.#edits.flush();
  }

  abort(): void {
    this.#conversation.abort();
  }

  retry(): void {
    const retry = this.#retry;
    // What another answer has mended, or the end has taken away, is not done again.
    if (retry && this.#snapshot.error && this.#phase !== 'destroyed') {
      this.#clearError();
      retry();
    }
  }

  restore(snapshot: InstanceSnapshot, state = this.getState()): void {
    if (this.#phase === 'destroyed') {
      return;
    }
    this.#edits.flush();
    this.#conversation.end(() => true);
    const { element } = snapshot;
    const { context, modal, busy } = this.#snapshot;
    this.#slots = element ? stateSlots(element) : noSlots;
    this.#store.replace(state);
    this.#retry = undefined;
    this.change({ ...snapshot, context, modal, busy, error: undefined });
    this.level.restore(snapshot.modal);
    this.#reportProps();
    if (snapshot.status === 'loading' && this.#phase === 'started') {
      this.#askFirst();
    }
  }

  on<Name extends keyof InstanceEvents>(name: Name, listener: EventListener<Name>): () => void {
    return this.#hub.on(name, listener);
  }

  /** Nobody can listen to an instance that is being made: what happens then is told at the start. */
  emit<Name extends keyof InstanceEvents>(name: Name, event: InstanceEvents[Name]): void {
    if (this.#phase === 'new') {
      this.#untold.push(() => this.#hub.emit(name, event));
    } else if (this.#phase === 'started') {
      this.#hub.emit(name, event);
    }
  }

  destroy(): void {
    if (this.opener) {
      this.level.remove();
    } else {
      // An action under way arrives; what is only read is aborted (R16).
      this.#end(({ action }) => !action);
      this.#hub.clear();
    }
  }

  // What an action does

  #perform(action: Action, source: string | undefined, kind: Question['kind']): void {
    // Whatever its kind, an action is an object with a name; what it lacks is checked where it counts.
    const resolved = resolveBindings(action, this.getState()) as CustomAction;
    const question = { action: resolved, source, kind };
    this.emit('dispatch', { instance: this, action: resolved, source });
    if (source !== undefined && this.#snapshot.error?.source === source) {
      this.#clearError();
    }
    switch (resolved.action) {
      case '@ui.url.open':
        return this.#openUrl(resolved);
      case '@ui.modal.open':
        return this.level.open(question);
      case '@ui.modal.close':
        return this.opener
          ? this.level.close(resolved)
          : this.#warn('`@ui.modal.close` does nothing here, for this component is no modal.');
      case '@editor.node.updateProps':
        this.#root.#mergeProps(resolved['props']);
        return this.ask(question);
      default:
        return this.ask(question);
    }
  }

  #openUrl(action: CustomAction): void {
    const url = checkUrl(action['url'], 'link');
    if (url === undefined) {
      this.#warn('`@ui.url.open` needs a `url` that begins with https:, http: or mailto:.');
      return;
    }
    this.emit('url', { url });
    this.#root.#options.openUrl?.(url);
  }

  /** Merges what `@editor.node.updateProps` brings into the root's props, at once (R22). */
  #mergeProps(props: unknown): void {
    if (typeof props === 'object' && props !== null) {
      this.change({ props: { ...this.#snapshot.props, ...(props as PlainObject) } });
      this.#reportProps();
    }
  }

  #reportProps(): void {
    const { props, context } = this.#snapshot;
    if (this.opener || valuesEqual(props, this.#reportedProps) || !isEditable(context)) {
      return;
    }
    this.#reportedProps = props;
    this.emit('propsChange', { props });
  }

  #warn(message: string): void {
    this.emit('warning', { instance: this, message });
  }

  // What is asked of the component

  ask(question: Question): void {
    if (this.#phase !== 'destroyed') {
      this.#conversation.ask(question);
    }
  }

  #askFirst(): void {
    this.ask({ action: this.#options.initialAction });
  }

  /** Asks for an output in a changed context, or with changed props (R35). */
  #rerender(): void {
    if (this.#phase !== 'started') {
      return;
    }
    if (this.#snapshot.status === 'loading') {
      this.#conversation.restart(this.#options.initialAction);
    } else {
      this.#conversation.refresh();
    }
  }

  #request(action: Action | undefined): RenderRequest {
    const { props, context, status } = this.#snapshot;
    return {
      componentId: this.componentId,
      props,
      context,
      // Without a state in the request, the component computes its initial one (R4).
      ...(status === 'loading' ? {} : { state: this.getState() }),
      ...(action ? { action } : {}),
    };
  }

  fail(cause: unknown, { action, source }: Question, retry: () => void): void {
    const error: InstanceError = {
      message: messageOf(cause),
      ...(source === undefined ? {} : { source }),
      ...(action ? { action } : {}),
      cause,
    };
    this.#retry = retry;
    this.change({ error });
    this.emit('error', { instance: this, error });
  }

  #clearError(): void {
    this.#retry = undefined;
    this.change({ error: undefined });
  }

  // What an answer changes

  #adoptInitial(answer: unknown): void {
    const request = this.#request(undefined);
    try {
      this.#adopt(readInitial(answer, request, this.#options.limits), request);
    } catch (cause) {
      this.fail(cause, {}, () => this.#askFirst());
    }
  }

  #adopt({ output, issues }: Reading, request: RenderRequest): void {
    this.emit('output', { instance: this, output, issues });
    if (output.type === 'complete') {
      this.#complete(output);
      return;
    }
    const { element, props, error, status } = this.#snapshot;
    const current = { element, props, slots: this.#slots, state: this.getState() };
    const adopted = adoptOutput(current, output, request);
    this.#slots = adopted.slots;
    for (const key of adopted.keys) {
      this.emit('merge', { instance: this, ...key });
    }
    this.#store.replace(adopted.state);
    this.change({
      status: status === 'completed' ? status : 'ready',
      element: adopted.element,
      props: adopted.props,
      issues,
      canAccessVisitorClaims: output.canAccessVisitorClaims,
      // An error of the first request or of a re-render is mended by any answer.
      ...(error && error.source === undefined ? { error: undefined } : {}),
    });
    this.#reportProps();
    this.level.appear();
  }

  #complete({ returnValue }: ReadCompleteOutput): void {
    if (this.opener) {
      this.level.close(returnValue && { action: '@ui.modal.close', returnValue });
      return;
    }
    this.#conversation.drop();
    this.change({ status: 'completed', error: undefined });
    this.emit('complete', returnValue ? { returnValue } : {});
  }

  // The rest

  updateBusy(): void {
    const busy = this.#conversation.sources();
    const { busySource } = this.level;
    if (busySource !== undefined) {
      busy.add(busySource);
    }
    const { busy: before } = this.#snapshot;
    if (busy.size !== before.size || [...busy].some((source) => !before.has(source))) {
      this.change({ busy });
    }
  }

  change(changes: Partial<InstanceSnapshot>): void {
    if (this.#phase !== 'destroyed') {
      this.#snapshot = { ...this.#snapshot, ...changes };
      this.#listeners.call();
    }
  }

  end(): void {
    this.#end(() => true);
  }

  #end(aborts: (running: Question) => boolean): void {
    this.level.clear();
    // Into the queue first, where a newer edit takes an older one's place.
    this.#edits.flush();
    this.#phase = 'destroyed';
    this.#conversation.end(aborts);
    this.#listeners.clear();
    this.#store.clear();
  }
}
