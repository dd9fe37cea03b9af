import {
  checkUrl,
  resolveBindings,
  type Action,
  type CustomAction,
  type PlainObject,
  type PlainValue,
  type ReadCompleteOutput,
  type RenderContext,
  type RenderRequest,
  type StateSlots,
} from '@contentkit/schema/reader';

import { ActionQueue } from './action-queue.ts';
import { adoptOutput, readAnswer } from './adopt-output.ts';
import { isAbort, messageOf } from './errors.ts';
import { EventHub } from './event-hub.ts';
import type { EventListener, InstanceEvents } from './events.ts';
import type {
  DispatchOptions,
  Instance,
  InstanceError,
  InstanceOptions,
  InstanceSnapshot,
} from './instance.ts';
import { PendingEdits } from './pending-edits.ts';
import { Listeners, StateStore } from './store.ts';
import { valuesEqual } from './values-equal.ts';

/**
 * Makes an instance: one component, mounted. It does nothing until `start()`.
 *
 * @example
 * ```ts
 * const instance = createInstance({
 *   componentId: 'note',
 *   context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' },
 *   render: createRenderClient({ endpoint: 'https://api.example.com/v1/integrations/note/render' }),
 * });
 * instance.subscribe(() => console.log(instance.getSnapshot().element));
 * instance.start();
 * ```
 */
export function createInstance(options: InstanceOptions): Instance {
  return new MountedComponent(options, undefined);
}

/** How a modal came to be: who opened it, and by which element's action. */
interface Opening {
  readonly opener: MountedComponent;
  readonly action: CustomAction;
  readonly source: string | undefined;
}

const noSlots: StateSlots = { keys: new Set(), seeds: new Map() };

/** Whether what a person changes in a context is kept (R22). */
function isEditable(context: RenderContext): boolean {
  return context.type !== 'document' || context.editable;
}

/**
 * The instance that is behind the public interface. What is not private here is for the other
 * instances of the same modal stack; nobody else sees more than `Instance`.
 */
class MountedComponent implements Instance {
  readonly componentId: string;
  readonly #options: InstanceOptions;
  readonly #opening: Opening | undefined;
  readonly #root: MountedComponent;
  readonly #hub: EventHub;
  readonly #listeners = new Listeners();
  readonly #store = new StateStore({});
  readonly #queue = new ActionQueue(() => this.#updateBusy());
  readonly #edits = new PendingEdits((edit) => this.#perform(edit.action, edit.source, 'edit'));
  #slots: StateSlots = noSlots;
  #snapshot: InstanceSnapshot;
  /** The props that the host app has: given by it, or reported to it. */
  #reportedProps: PlainObject;
  /** The modal whose first answer is awaited. */
  #loadingModal: MountedComponent | undefined;
  #retry: (() => void) | undefined;
  readonly #untold: (() => void)[] = [];
  #phase: 'new' | 'started' | 'destroyed' = 'new';

  constructor(options: InstanceOptions, opening: Opening | undefined) {
    this.#options = options;
    this.#opening = opening;
    this.#root = opening ? opening.opener.#root : this;
    this.#hub = opening ? opening.opener.#hub : new EventHub();
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

  /** Nobody can listen to an instance that is being made: what happens then is told at the start. */
  #emit<Name extends keyof InstanceEvents>(name: Name, event: InstanceEvents[Name]): void {
    if (this.#phase === 'new') {
      this.#untold.push(() => this.#hub.emit(name, event));
    } else {
      this.#hub.emit(name, event);
    }
  }

  get opener(): Instance | undefined {
    return this.#opening?.opener;
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
      this.ask(this.#options.initialAction, undefined);
    }
  }

  getSnapshot(): InstanceSnapshot {
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
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
      this.#edits.add({ source, action });
      return;
    }
    // An action never overtakes the edit that it follows (R14). A modal that closes hands its edits
    // to requests that outlive it (R19a): in its queue they would be aborted.
    if (!(this.#opening && action.action === '@ui.modal.close')) {
      this.#edits.flush();
    }
    this.#perform(action, source, kind);
  }

  update(changes: { readonly props?: PlainObject; readonly context?: RenderContext }): void {
    if (this.#phase === 'destroyed') {
      return;
    }
    const { props, context } = changes;
    const newProps = props && !valuesEqual(props, this.#reportedProps) ? props : undefined;
    const newContext =
      context && !valuesEqual(context, this.#snapshot.context) ? context : undefined;
    if (props) {
      this.#reportedProps = props;
    }
    if (!newProps && !newContext) {
      return;
    }
    this.#change({
      ...(newProps ? { props: newProps } : {}),
      ...(newContext ? { context: newContext } : {}),
    });
    this.#rerender();
    if (newContext) {
      this.#above()?.update({ context: newContext });
    }
  }

  dismiss(): void {
    const { element } = this.#snapshot;
    const returnValue = element?.type === 'modal' ? element.returnValue : undefined;
    this.#close(
      returnValue &&
        resolveBindings(
          { action: '@ui.modal.close', returnValue } satisfies Action,
          this.getState(),
        ),
    );
  }

  flush(): void {
    this.#edits.flush();
  }

  abort(): void {
    this.#queue.drop();
    this.#queue.abortRunning();
  }

  retry(): void {
    const retry = this.#retry;
    this.#retry = undefined;
    this.#change({ error: undefined });
    retry?.();
  }

  on<Name extends keyof InstanceEvents>(name: Name, listener: EventListener<Name>): () => void {
    return this.#hub.on(name, listener);
  }

  destroy(): void {
    if (this.#phase === 'destroyed') {
      return;
    }
    this.end();
    this.#hub.clear();
  }

  // What an action does

  #perform(action: Action, source: string | undefined, kind: DispatchOptions['kind']): void {
    // Whatever its kind, an action is an object with a name; what it lacks is checked where it counts.
    const resolved = resolveBindings(action, this.getState()) as CustomAction;
    this.#emit('dispatch', {
      instance: this,
      action: resolved,
      ...(source === undefined ? {} : { source }),
    });
    if (source !== undefined && this.#snapshot.error?.source === source) {
      this.#retry = undefined;
      this.#change({ error: undefined });
    }
    switch (resolved.action) {
      case '@ui.url.open':
        return this.#openUrl(resolved);
      case '@ui.modal.open':
        return this.#openModal(resolved, source);
      case '@ui.modal.close':
        return this.#opening
          ? this.#close(resolved)
          : this.#warn('`@ui.modal.close` does nothing here, for this component is no modal.');
      case '@editor.node.updateProps':
        this.#root.mergeProps(resolved['props']);
        return this.ask(resolved, source, kind);
      default:
        return this.ask(resolved, source, kind);
    }
  }

  #openUrl(action: CustomAction): void {
    const url = checkUrl(action['url'], 'link');
    if (url === undefined) {
      this.#warn('`@ui.url.open` needs a `url` that begins with https:, http: or mailto:.');
      return;
    }
    this.#emit('url', { url });
    this.#root.#options.openUrl?.(url);
  }

  #openModal(action: CustomAction, source: string | undefined): void {
    const componentId = action['componentId'];
    if (typeof componentId !== 'string') {
      this.#warn('`@ui.modal.open` needs the `componentId` of the component to show.');
      return;
    }
    if (this.#loadingModal || this.#snapshot.modal) {
      return;
    }
    const props = action['props'];
    const modal = new MountedComponent(
      {
        componentId,
        props: typeof props === 'object' && props !== null ? (props as PlainObject) : {},
        context: this.#snapshot.context,
        render: this.#options.render,
        initialAction: action,
        ...(this.#options.limits ? { limits: this.#options.limits } : {}),
      },
      { opener: this, action, source },
    );
    this.#loadingModal = modal;
    this.#updateBusy();
    modal.start();
  }

  /** A modal's first answer is there: it is shown. */
  showModal(modal: MountedComponent): void {
    if (this.#loadingModal === modal) {
      this.#loadingModal = undefined;
      this.#change({ modal });
      this.#updateBusy();
      this.#emit('modal', { instance: modal, change: 'open' });
    }
  }

  failModal(modal: MountedComponent, cause: unknown): void {
    const opening = modal.#opening;
    this.removeModal(modal);
    modal.endAborting();
    this.#fail(cause, opening?.action, opening?.source, () =>
      this.#openModal(opening?.action ?? { action: '@ui.modal.open' }, opening?.source),
    );
  }

  removeModal(modal: MountedComponent): void {
    if (this.#loadingModal === modal) {
      this.#loadingModal = undefined;
      this.#updateBusy();
    } else if (this.#snapshot.modal === modal) {
      this.#change({ modal: undefined });
      this.#emit('modal', { instance: modal, change: 'close' });
    }
  }

  /** Closes this modal and those above it, and tells the opener what it returns, if anything. */
  #close(action: Action | undefined): void {
    if (!this.#opening || this.#phase === 'destroyed') {
      return;
    }
    const { opener, source } = this.#opening;
    this.endAborting();
    opener.removeModal(this);
    if (action) {
      opener.#edits.flush();
      opener.ask(action, source);
    }
  }

  /** Merges what `@editor.node.updateProps` brings into the root's props, at once (R22). */
  mergeProps(props: unknown): void {
    if (typeof props === 'object' && props !== null) {
      this.#change({ props: { ...this.#snapshot.props, ...(props as PlainObject) } });
      this.#reportProps();
    }
  }

  #reportProps(): void {
    const { props, context } = this.#snapshot;
    if (this.#opening || valuesEqual(props, this.#reportedProps) || !isEditable(context)) {
      return;
    }
    this.#reportedProps = props;
    this.#emit('propsChange', { props });
  }

  // What is asked of the component

  /** Puts a request into the queue. The action is resolved already; without one it is a re-render. */
  ask(
    action: Action | undefined,
    source: string | undefined,
    kind: DispatchOptions['kind'] = 'press',
  ): void {
    this.#queue.add({
      ...(source === undefined ? {} : { source }),
      coalesces: kind !== 'press',
      isRerender: action === undefined,
      run: (signal) => this.#run(action, source, kind, signal),
      ...(action && kind === 'edit' ? { leave: () => this.#leave(action) } : {}),
    });
  }

  /** Asks for an output in a changed context, or with changed props (R35). */
  #rerender(): void {
    if (this.#phase !== 'started') {
      return;
    }
    if (this.#snapshot.status === 'loading') {
      this.#queue.drop();
      this.ask(this.#options.initialAction, undefined);
      this.#queue.abortRunning();
    } else if (!this.#queue.waiting.some((job) => job.isRerender)) {
      this.ask(undefined, undefined);
    }
  }

  async #run(
    action: Action | undefined,
    source: string | undefined,
    kind: DispatchOptions['kind'],
    signal: AbortSignal,
  ): Promise<void> {
    const request = this.#request(action);
    this.#emit('request', { instance: this, request });
    try {
      const keepalive = kind === 'edit';
      const answer = await this.#options.render(request, {
        signal,
        ...(keepalive ? { keepalive } : {}),
      });
      // What comes late, after an abort or the end, changes nothing (R19a).
      if (!signal.aborted && this.#phase !== 'destroyed') {
        this.#adopt(answer, request);
      }
    } catch (error) {
      if (signal.aborted || this.#phase === 'destroyed' || isAbort(error)) {
        return;
      }
      if (this.#opening && this.#snapshot.status === 'loading') {
        this.#opening.opener.failModal(this, error);
        return;
      }
      this.#fail(error, action, source, () => this.ask(action, source, kind));
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

  #fail(
    cause: unknown,
    action: Action | undefined,
    source: string | undefined,
    retry: () => void,
  ): void {
    const error: InstanceError = {
      message: messageOf(cause),
      ...(source === undefined ? {} : { source }),
      ...(action ? { action } : {}),
      cause,
    };
    this.#retry = retry;
    this.#change({ error });
    this.#emit('error', { instance: this, error });
  }

  // What an answer changes

  #adoptInitial(answer: unknown): void {
    try {
      this.#adopt(answer, this.#request(undefined));
    } catch (cause) {
      this.#fail(cause, undefined, undefined, () =>
        this.ask(this.#options.initialAction, undefined),
      );
    }
  }

  #adopt(answer: unknown, request: RenderRequest): void {
    const { output, issues } = readAnswer(answer, request, this.#options.limits);
    this.#emit('output', { instance: this, output, issues });
    if (output.type === 'complete') {
      this.#complete(output);
      return;
    }
    const { element, props, error, status } = this.#snapshot;
    const current = { element, props, slots: this.#slots, state: this.getState() };
    const adopted = adoptOutput(current, output, request);
    this.#slots = adopted.slots;
    for (const key of adopted.keys) {
      this.#emit('merge', { instance: this, ...key });
    }
    this.#store.replace(adopted.state);
    this.#change({
      status: status === 'completed' ? status : 'ready',
      element: adopted.element,
      props: adopted.props,
      issues,
      canAccessVisitorClaims: output.canAccessVisitorClaims,
      // An error of the first request or of a re-render is mended by any answer.
      ...(error && error.source === undefined ? { error: undefined } : {}),
    });
    this.#reportProps();
    this.#opening?.opener.showModal(this);
  }

  #complete({ returnValue }: ReadCompleteOutput): void {
    if (this.#opening) {
      this.#close(returnValue && { action: '@ui.modal.close', returnValue });
      return;
    }
    this.#queue.drop();
    this.#change({ status: 'completed', error: undefined });
    this.#emit('complete', returnValue ? { returnValue } : {});
  }

  // The rest

  #updateBusy(): void {
    const busy = this.#queue.sources();
    // The element that opens a modal is busy until the modal's content is there (R18).
    const opening = this.#loadingModal && this.#loadingModal.#opening;
    if (opening?.source !== undefined) {
      busy.add(opening.source);
    }
    const { busy: before } = this.#snapshot;
    if (busy.size !== before.size || [...busy].some((source) => !before.has(source))) {
      this.#change({ busy });
    }
  }

  #change(changes: Partial<InstanceSnapshot>): void {
    if (this.#phase === 'destroyed') {
      return;
    }
    this.#snapshot = { ...this.#snapshot, ...changes };
    this.#listeners.call();
  }

  #warn(message: string): void {
    this.#emit('warning', { instance: this, message });
  }

  /** The modal over this instance, shown or not yet. */
  #above(): MountedComponent | undefined {
    // Every modal was made here; the snapshot only shows its public side.
    return (this.#snapshot.modal as MountedComponent | undefined) ?? this.#loadingModal;
  }

  /** Ends this instance and the modals over it. Edits still leave; no answer counts any more. */
  end(): void {
    this.#above()?.endAborting();
    const edits = this.#edits.takeAll().map(({ action }) => action);
    for (const action of edits) {
      this.#leave(resolveBindings<Action>(action, this.getState()));
    }
    for (const job of this.#queue.drop()) {
      job.leave?.();
    }
    if (this.#queue.running?.isRerender) {
      this.#queue.abortRunning();
    }
    this.#phase = 'destroyed';
    this.#listeners.clear();
    this.#store.clear();
  }

  endAborting(): void {
    this.end();
    // An edit that is on its way arrives; nobody waits for its answer any more.
    if (!this.#queue.running?.leave) {
      this.#queue.abortRunning();
    }
  }

  /** Sends an edit that outlives the instance (R16). */
  #leave(action: Action): void {
    const send = async () => this.#options.render(this.#request(action), { keepalive: true });
    // Its answer is ignored, and so is its failure: there is nobody left to tell.
    send().catch(() => undefined);
  }
}
