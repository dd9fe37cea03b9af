import { isDeepStrictEqual } from 'node:util';

import { createInstance, type Instance } from '@contentkit/client';
import type { RenderContext } from '@contentkit/schema/reader';
import { vi } from 'vitest';

import type { Answer, Command, Setting } from './commands.ts';
import { History } from './history.ts';
import {
  ModelInstance,
  ModelWorld,
  type Kind,
  type ModelAction,
  type ModelAnswer,
  type ModelRequest,
  type Values,
} from './reference-model.ts';
import { ModelServer, outcomeOf, type Arrival } from './server.ts';
import { treeNamed, type TreeName } from './trees.ts';

const context = {
  type: 'document',
  spaceId: 'space_1',
  editable: true,
  theme: 'light',
} satisfies RenderContext;
const givenProps = { a: 'given' };
const unfurl = { action: '@link.unfurl', url: 'https://example.com/' };
const initialAnswer = {
  way: 'element',
  tree: 'seeded',
  state: { text: 'new' },
  props: {},
} as const satisfies Answer;

/** A failing step of a run. */
class LawBroken extends Error {
  override readonly name = 'LawBroken';
}

/** An instance, a server and the model of both, to which the same things happen. */
export class Run {
  readonly #server: ModelServer;
  readonly #root: Instance;
  readonly #world = new ModelWorld();
  readonly #model: ModelInstance;
  readonly #history = new History();
  readonly #events: (readonly unknown[])[] = [];
  /** The instances that have ended, with what they were then. */
  readonly #ended = new Map<Instance, { readonly snapshot: unknown; readonly state: unknown }>();
  /** Each arrival with the request that the model sent for it. */
  readonly #matched = new Map<Arrival, ModelRequest | undefined>();
  /** Goes back to what was kept last. */
  #restore: () => void = () => undefined;
  readonly #broken: string[] = [];
  #checkedEvents = 0;
  #number = 0;
  #isDestroyed = false;

  constructor({ start, heedsAborts, handsPropsBack }: Setting) {
    this.#server = new ModelServer(heedsAborts);
    const request = { componentId: 'note', props: givenProps, context };
    const initialAction = start === 'unfurl' ? unfurl : undefined;
    const initialOutput =
      start === 'initialOutput' ? outcomeOf(initialAnswer, request, -1) : undefined;
    this.#root = createInstance({
      ...request,
      render: this.#server.render,
      ...(initialAction ? { initialAction } : {}),
      ...(initialOutput === undefined ? {} : { initialOutput }),
    });
    this.#model = new ModelInstance(this.#world, 'note', givenProps, context, initialAction);
    this.#world.hostProps = givenProps;
    this.#history.hostProps = givenProps;
    this.#listen(handsPropsBack);
    this.#root.start();
    if (initialOutput === undefined) this.#model.ask(this.#model.first());
    else this.#model.adopt(readElement(initialAnswer.tree, initialOutput), request);
    this.#check('the start');
  }

  #listen(handsPropsBack: boolean): void {
    const root = this.#root;
    const history = this.#history;
    root.on('dispatch', ({ instance, action, source }) =>
      this.#tell('dispatch', instance.componentId, overTheWire(action), source),
    );
    root.on('warning', ({ instance }) => this.#tell('warning', instance.componentId));
    root.on('error', ({ instance, error }) =>
      this.#tell('error', instance.componentId, error.source),
    );
    root.on('merge', ({ instance, key, winner }) =>
      this.#tell('merge', instance.componentId, key, winner),
    );
    root.on('complete', ({ returnValue }) => {
      history.forgive('note', { edits: true });
      this.#tell('complete', returnValue);
    });
    root.on('modal', ({ instance, change }) => {
      this.#break(history.modal(instance, change));
      if (change === 'close') this.#freeze(instance);
      this.#tell('modal', instance.componentId, change);
    });
    root.on('propsChange', ({ props }) => {
      this.#break(history.propsChange(props));
      this.#tell('propsChange', props);
      if (handsPropsBack) root.update({ props });
    });
  }

  #tell(...event: readonly unknown[]): void {
    if (this.#isDestroyed) this.#break(`R16: after the end came the event ${String(event[0])}.`);
    this.#events.push(event);
  }

  /** Does one thing, and holds all laws once it has had its effect. */
  async do(command: Command): Promise<void> {
    this.#number += 1;
    this.#perform(command);
    await settle();
    this.#check(command);
  }

  /** Answers everything, then ends: nothing is owed, nothing comes any more, no timer is left. */
  async end(): Promise<void> {
    for (let turn = 0; turn < 50 && this.#isBusy(); turn += 1) {
      await this.do({ do: 'wait', ms: 400 });
      await this.do({ do: 'answer', nth: 0, answer: { ...initialAnswer, state: {} } });
    }
    this.#break(this.#history.checkDrained());
    this.#check('everything was answered');
    await this.do({ do: 'destroy', from: this.#stack().length - 1 });
    const timers = vi.getTimerCount();
    if (timers > 0) this.#break(`R16: ${timers} timers are left after the end.`);
    await this.do({ do: 'poke', nth: 0 });
    while (this.#server.open.length > 0) {
      await this.do({ do: 'answer', nth: 0, answer: initialAnswer });
    }
  }

  #isBusy(): boolean {
    return this.#server.open.length > 0 || vi.getTimerCount() > 0;
  }

  // What happens

  #perform(command: Command): void {
    switch (command.do) {
      case 'wait':
        vi.advanceTimersByTime(command.ms);
        this.#world.wait(command.ms);
        return;
      case 'answer':
        return this.#answer(command.nth, command.answer);
      case 'poke':
        return this.#poke(command.nth);
      case 'give':
        return this.#give(command.key, command.value);
      case 'context':
        return this.#changeContext(command.theme, command.editable);
      default:
        return this.#act(command);
    }
  }

  #answer(nth: number, answer: Answer): void {
    const arrival = this.#server.open[nth % this.#server.open.length];
    const asked = arrival && this.#matched.get(arrival);
    if (!arrival) return;
    const outcome = outcomeOf(answer, arrival.request, arrival.order);
    this.#history.answer(arrival);
    arrival.settle(answer);
    asked?.owner.receive(asked, readAnswer(answer, outcome));
  }

  /** Whatever is done to an instance that has ended does nothing. */
  #poke(nth: number): void {
    const instance = [...this.#ended.keys()][nth % this.#ended.size];
    if (!instance) return;
    instance.start();
    instance.setState('text', 'late');
    instance.dispatch({ action: 'late' }, { source: 'late' });
    instance.dispatch({ action: 'late' }, { source: 'late', kind: 'edit' });
    instance.dispatch({ action: '@editor.node.updateProps', props: { late: true } });
    instance.dispatch({ action: '@ui.modal.close', returnValue: { late: true } });
    instance.update({ props: { late: true }, context: { ...context, spaceId: 'late' } });
    instance.retry();
    instance.flush();
    instance.restore(this.#root.getSnapshot(), { text: 'late' });
    instance.dismiss();
    instance.abort();
    instance.destroy();
  }

  #give(key: string, value: 'x' | 'new' | 'absent'): void {
    const others = Object.entries(this.#world.hostProps).filter(([other]) => other !== key);
    const mine = value === 'absent' ? [] : [[key, this.#fresh(value)] as const];
    const props = Object.fromEntries([...others, ...mine]) as Record<string, string>;
    if (!this.#isDestroyed) this.#history.hostProps = props;
    this.#root.update({ props });
    this.#model.update(props, undefined);
  }

  #changeContext(theme: 'light' | 'dark', editable: boolean): void {
    const next: RenderContext = { type: 'document', spaceId: 'space_1', editable, theme };
    this.#root.update({ context: next });
    this.#model.update(undefined, next);
  }

  #act(command: Extract<Command, { readonly from: number }>): void {
    const stack = this.#stack();
    const level = stack.length - 1 - (command.from % stack.length);
    const instance = stack[level] ?? this.#root;
    const model = this.#modelStack()[level] ?? this.#model;
    const number = this.#number;
    switch (command.do) {
      case 'type':
        return this.#type(
          instance,
          model,
          command.key,
          command.value === 'clear' ? undefined : this.#fresh(command.value),
        );
      case 'press': {
        const action = { action: 'press', number, ...bindings };
        return this.#dispatch(instance, model, action, command.source, 'press');
      }
      case 'change':
      case 'edit': {
        const action = { action: command.do, number, value: { $state: command.key } };
        this.#type(instance, model, command.key, this.#fresh('new'));
        return this.#dispatch(instance, model, action, command.source, command.do);
      }
      case 'open': {
        const props = { opened: number, ...bindings };
        const action = { action: '@ui.modal.open', componentId: `dialog ${number}`, props };
        return this.#dispatch(instance, model, action, command.source, 'press');
      }
      case 'close': {
        const action = { action: '@ui.modal.close', number, returnValue: bindings, ...bindings };
        return this.#dispatch(instance, model, action, command.source, 'press');
      }
      case 'updateProps': {
        const props = { [command.key]: this.#fresh('new') };
        const action = { action: '@editor.node.updateProps', number, props };
        return this.#dispatch(instance, model, action, 'card', 'press');
      }
      case 'dismiss':
        instance.dismiss();
        return model.dismiss();
      case 'retry': {
        const failed = numberOf(instance.getSnapshot().error?.action);
        if (failed !== undefined) this.#history.retry(failed);
        instance.retry();
        return model.retry();
      }
      case 'keep':
        this.#restore = this.#keep(instance, model);
        return;
      case 'restore':
        return this.#restore();
      case 'flush':
        instance.flush();
        return model.flush();
      case 'abort':
        this.#history.forgive(instance.componentId, { edits: true });
        instance.abort();
        return model.abort();
      case 'destroy':
        this.#history.forgive(instance.componentId, { edits: false });
        instance.destroy();
        if (instance === this.#root && !this.#isDestroyed) {
          this.#isDestroyed = true;
          for (const each of stack) this.#freeze(each);
        }
        return model.destroy();
    }
  }

  #keep(instance: Instance, model: ModelInstance): () => void {
    const snapshot = instance.getSnapshot();
    const state = instance.getState();
    const { moment } = model;
    return () => {
      if (!model.ended) this.#history.restore(instance);
      instance.restore(snapshot, state);
      model.restore(moment);
    };
  }

  #type(instance: Instance, model: ModelInstance, key: string, value: string | undefined): void {
    if (!model.ended) this.#history.type(instance, key, value);
    instance.setState(key, value);
    model.type(key, value);
  }

  #dispatch(
    instance: Instance,
    model: ModelInstance,
    action: ModelAction,
    source: string,
    kind: Kind,
  ): void {
    const closes = action.action === '@ui.modal.close';
    const target = closes ? instance.opener : instance;
    if (target && !model.ended && action.action !== '@ui.modal.open') {
      this.#history.dispatch(target.componentId, this.#number, source, kind);
    }
    instance.dispatch(action, { source, kind });
    model.dispatch(action, source, kind);
  }

  #fresh(value: 'x' | 'new'): string {
    return value === 'x' ? 'x' : `typed ${this.#number}`;
  }

  // What must be true

  #check(after: Command | string): void {
    this.#checkRequests();
    this.#compare(
      'events',
      inOneOrder(this.#events.slice(this.#checkedEvents)),
      inOneOrder(this.#world.events.slice(this.#checkedEvents)),
    );
    this.#checkedEvents = this.#events.length;
    if (!this.#isDestroyed) this.#checkStack();
    for (const [instance, { snapshot, state }] of this.#ended) {
      if (instance.getSnapshot() !== snapshot || !isDeepStrictEqual(instance.getState(), state)) {
        this.#break(`R16, R19a: ${instance.componentId} has ended, and changed.`);
      }
    }
    const [broken] = this.#broken;
    if (broken !== undefined) {
      const when = typeof after === 'string' ? after : JSON.stringify(after);
      throw new LawBroken(`Step ${this.#number}, after ${when}:\n${this.#broken.join('\n')}`);
    }
  }

  /** Each arrival against the model's next request of that component: instances do not queue together. */
  #checkRequests(): void {
    const { arrivals } = this.#server;
    const sent = this.#world.requests.splice(0);
    for (const arrival of arrivals.slice(this.#matched.size)) {
      this.#break(this.#history.arrive(arrival));
      const { componentId } = arrival.request;
      const at = sent.findIndex(({ owner }) => owner.componentId === componentId);
      const [wanted] = at === -1 ? [] : sent.splice(at, 1);
      this.#compare('request', sentBody(arrival), wanted && wantedBody(wanted));
      this.#matched.set(arrival, wanted);
    }
    for (const missing of sent) this.#compare('request', undefined, wantedBody(missing));
    for (const [{ signal, order }, wanted] of this.#matched) {
      const isAborted = signal?.aborted ?? false;
      this.#compare(`abort of request ${order}`, isAborted, wanted?.aborted ?? false);
    }
  }

  #checkStack(): void {
    const stack = this.#stack();
    this.#compare('stack', stack.map(seen), this.#modelStack().map(expected));
    stack.slice(1).forEach((instance, index) => {
      if (instance.opener !== stack[index]) this.#break('R19: an opener is not the one below.');
    });
    this.#break(this.#history.check(stack));
  }

  /** The instances of the stack, the root first. */
  #stack(): Instance[] {
    const stack: Instance[] = [];
    for (let at: Instance | undefined = this.#root; at; at = at.getSnapshot().modal) stack.push(at);
    return stack;
  }

  #modelStack(): ModelInstance[] {
    const stack = [this.#model];
    for (let at = this.#model.above; at?.shown; at = at.above) stack.push(at);
    return stack;
  }

  #freeze(instance: Instance): void {
    this.#ended.set(instance, { snapshot: instance.getSnapshot(), state: instance.getState() });
  }

  #compare(what: string, actual: unknown, wanted: unknown): void {
    if (isDeepStrictEqual(actual, wanted)) return;
    this.#break(`The ${what}: ${JSON.stringify(actual)}\nShould be: ${JSON.stringify(wanted)}`);
  }

  #break(law: string | undefined): void {
    if (law !== undefined) this.#broken.push(law);
  }
}

const bindings = { text: { $state: 'text' }, free: { $state: 'free' } };

/** Everything that was settled has had its effect once the microtasks have run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.resolve();
  }
}

function readAnswer(answer: Answer, outcome: unknown): ModelAnswer {
  switch (answer.way) {
    case 'element':
      return readElement(answer.tree, outcome);
    case 'complete':
      return { type: 'complete', returnValue: (outcome as { returnValue?: Values }).returnValue };
    default:
      return { type: 'failure' };
  }
}

function readElement(tree: TreeName, outcome: unknown) {
  const { state, props } = outcome as { state?: Values; props?: Values };
  return { type: 'element', tree, state, props } as const;
}

/** The events of one step; the keys of one merge have no order. */
function inOneOrder(events: readonly (readonly unknown[])[]): unknown[] {
  const merges = events.filter(([name]) => name === 'merge').map((event) => event.join(' '));
  return [...events.filter(([name]) => name !== 'merge'), ...merges.toSorted()];
}

function sentBody({ request, keepalive }: Arrival): object {
  return { ...request, keepalive };
}

function wantedBody({ body, job, left }: ModelRequest): object {
  return { ...body, keepalive: left || job.kind === 'edit' };
}

function seen(instance: Instance): object {
  const { status, element, props, context, error, busy } = instance.getSnapshot();
  return {
    componentId: instance.componentId,
    status,
    element,
    state: instance.getState(),
    props: overTheWire(props),
    context,
    busy: [...busy].toSorted(),
    error: error && { source: error.source, action: overTheWire(error.action) },
  };
}

function expected(model: ModelInstance): object {
  const { componentId, status, tree, state, props, context, error, busy } = model;
  return {
    componentId,
    status,
    element: tree && treeNamed(tree).element,
    state,
    props,
    context,
    busy: [...busy].toSorted(),
    error: error && { source: error.source, action: error.action },
  };
}

/** What `undefined` leaves no key in. */
function overTheWire(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function numberOf(action: object | undefined): number | undefined {
  return action && 'number' in action && typeof action.number === 'number'
    ? action.number
    : undefined;
}
