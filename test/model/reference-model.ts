// What an instance must do, said again as plainly as it can be: one thread, no promises, no identity,
// values compared as JSON. It is written from the rules, not from the client's code.
import { isDeepStrictEqual } from 'node:util';

import type { RenderContext } from '@contentkit/schema/reader';

import { treeNamed, type TreeName } from './trees.ts';

export type Values = Readonly<Record<string, unknown>>;

/** An action; what it carries beside its name is open. */
export type ModelAction = Values & { readonly action: string };

/** A request as the server must see it. */
export interface ModelRequest {
  readonly owner: ModelInstance;
  readonly job: Job;
  readonly body: Values;
  /** Whether it outlives the instance: nobody waits for its answer. */
  readonly left: boolean;
  aborted: boolean;
}

/** What an answer is to the model. */
export type ModelAnswer =
  | {
      readonly type: 'element';
      readonly tree: TreeName;
      readonly state: Values | undefined;
      readonly props: Values | undefined;
    }
  | { readonly type: 'complete'; readonly returnValue: Values | undefined }
  | { readonly type: 'failure' };

export type Kind = 'press' | 'change' | 'edit';

interface Job {
  readonly action: ModelAction | undefined;
  readonly source: string | undefined;
  readonly kind: Kind;
  /** The request for the first answer. */
  readonly isFirst: boolean;
  /** A person asked for it again: it takes nobody's place. */
  readonly isRetry?: boolean;
}

interface Edit {
  readonly action: ModelAction;
  readonly source: string;
  readonly due: number;
  /** Of two that are due at once, the older leaves first. */
  readonly made: number;
}

interface ModelError {
  readonly source: string | undefined;
  readonly action: ModelAction | undefined;
  readonly retry: () => void;
}

/** What all instances of one modal stack share. */
export class ModelWorld {
  readonly requests: ModelRequest[] = [];
  readonly events: (readonly [name: string, ...details: unknown[]])[] = [];
  readonly all: ModelInstance[] = [];
  /** The props that the host app has: given by it, or reported to it. */
  hostProps: Values = {};
  now = 0;
  edits = 0;

  /** Lets time pass; what falls due in it leaves in the order of its time (R14). */
  wait(ms: number): void {
    this.now += ms;
    for (;;) {
      const due = this.all
        .filter((instance) => !instance.ended)
        .flatMap((instance) => instance.edits.map((edit) => ({ instance, edit })))
        .filter(({ edit }) => edit.due <= this.now)
        .toSorted((a, b) => a.edit.due - b.edit.due || a.edit.made - b.edit.made)[0];
      if (!due) return;
      due.instance.sendEdit(due.edit);
    }
  }
}

/** What an instance goes back to. */
export type Moment = Pick<ModelInstance, 'status' | 'state' | 'props' | 'tree'> & {
  /** The modal that was shown over it, which comes back as it last was. */
  readonly modal: ModelInstance | undefined;
};

export interface Opening {
  readonly opener: ModelInstance;
  readonly action: ModelAction | undefined;
  readonly source: string | undefined;
}

export class ModelInstance {
  readonly world: ModelWorld;
  readonly componentId: string;
  readonly opening: Opening | undefined;
  readonly initialAction: ModelAction | undefined;
  status: 'loading' | 'ready' | 'completed' = 'loading';
  state: Values = {};
  props: Values;
  context: RenderContext;
  tree: TreeName | undefined;
  error: ModelError | undefined;
  running: ModelRequest | undefined;
  waiting: Job[] = [];
  edits: Edit[] = [];
  /** The modal over this one; until it is shown, nobody sees it. */
  above: ModelInstance | undefined;
  shown = false;
  ended = false;

  constructor(
    world: ModelWorld,
    componentId: string,
    props: Values,
    context: RenderContext,
    initialAction: ModelAction | undefined,
    opening?: Opening,
  ) {
    this.world = world;
    this.componentId = componentId;
    this.props = props;
    this.context = context;
    this.initialAction = initialAction;
    this.opening = opening;
    world.all.push(this);
  }

  get root(): ModelInstance {
    return this.opening ? this.opening.opener.root : this;
  }

  /** R15: what runs or waits is busy, and so is what opens a modal until it is there (R18). */
  get busy(): Set<string> {
    const loading = this.above && !this.above.shown ? [this.above.opening?.source] : [];
    const sources = [
      this.running?.job.source,
      ...this.waiting.map((job) => job.source),
      ...loading,
    ];
    return new Set(sources.filter((source) => source !== undefined));
  }

  // What is done to it

  type(key: string, value: unknown): void {
    if (!this.ended) this.state = withKey(this.state, key, value);
  }

  dispatch(action: ModelAction, source: string, kind: Kind): void {
    if (this.ended) return;
    if (kind === 'edit') {
      this.edits = this.edits.filter((edit) => edit.source !== source);
      this.edits.push({ action, source, due: this.world.now + 400, made: (this.world.edits += 1) });
      return;
    }
    // R14: no press overtakes an edit.
    this.flush();
    this.#perform(action, source, kind);
  }

  flush(): void {
    while (this.edits[0]) this.sendEdit(this.edits[0]);
  }

  sendEdit(edit: Edit): void {
    this.edits = this.edits.filter((other) => other !== edit);
    this.#perform(edit.action, edit.source, 'edit');
  }

  dismiss(): void {
    const returnValue = this.tree && treeNamed(this.tree).returnValue;
    this.#close(returnValue && resolve({ action: '@ui.modal.close', returnValue }, this.state));
  }

  retry(): void {
    const { error } = this;
    this.error = undefined;
    if (!this.ended) error?.retry();
  }

  abort(): void {
    if (this.ended) return;
    this.waiting = [];
    this.#abortRunning();
  }

  /** What the host app gives, to the root alone. */
  update(props: Values | undefined, context: RenderContext | undefined): void {
    if (this.ended) return;
    const newProps = props && !isDeepStrictEqual(props, this.world.hostProps) ? props : undefined;
    const newContext = context && !isDeepStrictEqual(context, this.context) ? context : undefined;
    if (props) this.world.hostProps = props;
    if (!newProps && !newContext) return;
    this.props = newProps ?? this.props;
    this.context = newContext ?? this.context;
    this.#rerender();
    this.above?.update(undefined, newContext);
  }

  get moment(): Moment {
    const { status, state, props, tree, above } = this;
    return { status, state, props, tree, modal: above?.shown ? above : undefined };
  }

  /** What is under way counts no more, edits still leave. */
  restore({ modal, ...past }: Moment): void {
    if (this.ended) return;
    this.#letGo((running) => running.kind !== 'edit');
    Object.assign(this, past);
    this.error = undefined;
    if (modal !== this.above || !modal) this.#restoreAbove(modal);
    this.#report();
    if (this.status === 'loading') this.ask(this.first());
  }

  #restoreAbove(modal: ModelInstance | undefined): void {
    this.#endAbove();
    if (!modal) return;
    const opening = { opener: this, action: undefined, source: modal.opening?.source };
    const { world, context } = this;
    const above = new ModelInstance(world, modal.componentId, {}, context, undefined, opening);
    this.above = above;
    above.restore(modal.moment);
    above.#appear();
  }

  destroy(): void {
    if (this.ended) return;
    if (this.opening) this.#close(undefined);
    else this.#end(false);
  }

  /** Asks for the first answer. */
  first(): Job {
    return { action: this.initialAction, source: undefined, kind: 'press', isFirst: true };
  }

  // What an action does

  #perform(raw: ModelAction, source: string, kind: Kind): void {
    const action = resolve(raw, this.state);
    this.world.events.push(['dispatch', this.componentId, action, source]);
    if (this.error?.source === source) this.error = undefined;
    if (action.action === '@ui.modal.open') {
      this.#open(action, source);
      return;
    }
    if (action.action === '@ui.modal.close') {
      if (this.opening) this.#close(action);
      else this.world.events.push(['warning', this.componentId]);
      return;
    }
    if (action.action === '@editor.node.updateProps') {
      const { root } = this;
      root.props = { ...root.props, ...(action['props'] as Values) };
      root.#report();
    }
    this.ask({ action, source, kind, isFirst: false });
  }

  /** R18; R14: a second one while one is there is ignored. */
  #open(action: ModelAction, source: string | undefined): void {
    if (this.above) return;
    const { componentId, props } = action as unknown as { componentId: string; props: Values };
    const opening = { opener: this, action, source };
    this.above = new ModelInstance(this.world, componentId, props, this.context, action, opening);
    this.above.ask(this.above.first());
  }

  /** R19: closes this modal and those above it, then tells the opener. */
  #close(action: ModelAction | undefined): void {
    if (!this.opening || this.ended) return;
    const { opener, source } = this.opening;
    this.#end(true);
    this.#leaveStack();
    if (action) {
      opener.flush();
      opener.ask({ action, source, kind: 'press', isFirst: false });
    }
  }

  #leaveStack(): void {
    if (!this.opening) return;
    this.opening.opener.above = undefined;
    if (this.shown) this.world.events.push(['modal', this.componentId, 'close']);
  }

  /** R16, R19a: edits leave, in their order; reads end; a press goes on unless a modal closes. */
  #end(closes: boolean): void {
    this.#endAbove();
    this.#letGo(({ kind, action }) => (closes ? kind !== 'edit' : action === undefined));
    this.ended = true;
  }

  #endAbove(): void {
    const { above } = this;
    if (above) {
      above.#end(true);
      above.#leaveStack();
    }
  }

  #letGo(aborts: (running: Job) => boolean): void {
    this.flush();
    for (const job of this.waiting) {
      if (job.kind === 'edit') this.#send(job, true);
    }
    this.waiting = [];
    if (this.running && aborts(this.running.job)) this.running.aborted = true;
    this.running = undefined;
  }

  // The queue

  /** R14: one after another; of changes from one element that wait side by side, the newest. */
  ask(job: Job): void {
    const last = this.waiting.at(-1);
    const coalesces = !job.isRetry && job.kind !== 'press' && last?.source === job.source;
    if (coalesces && last && last.kind !== 'press') this.waiting.pop();
    this.waiting.push(job);
    this.#next();
  }

  #next(): void {
    if (this.running) return;
    const job = this.waiting.shift();
    if (job) this.running = this.#send(job, false);
  }

  #send(job: Job, left: boolean): ModelRequest {
    const body = {
      componentId: this.componentId,
      props: this.props,
      context: this.context,
      // R4: without a state, the component computes its first one.
      ...(this.status === 'loading' ? {} : { state: this.state }),
      ...(job.action ? { action: job.action } : {}),
    };
    const request = { owner: this, job, body, left, aborted: false };
    this.world.requests.push(request);
    return request;
  }

  #abortRunning(): void {
    if (this.running) this.running.aborted = true;
    this.running = undefined;
    this.#next();
  }

  /** R35: in the queue, waiting ones coalesce; before the first answer, in place of the first request. */
  #rerender(): void {
    if (this.status !== 'loading') {
      const waits = this.waiting.some((job) => job.action === undefined);
      if (!waits) this.ask({ action: undefined, source: undefined, kind: 'press', isFirst: false });
      return;
    }
    const { running } = this;
    const others = this.waiting.filter((job) => !job.isFirst);
    this.waiting = [];
    // Those that the first request stood between may now stand side by side.
    for (const job of [this.first(), ...others]) this.ask(job);
    if (running?.job.isFirst) this.#abortRunning();
  }

  // What an answer changes

  receive(request: ModelRequest, answer: ModelAnswer): void {
    // R19a: what comes late changes nothing.
    if (this.ended || this.running !== request) return;
    if (answer.type === 'failure') this.#failRequest(request.job);
    else if (answer.type === 'complete') this.#complete(answer.returnValue);
    else this.adopt(answer, request.body);
    if (this.running === request) {
      this.running = undefined;
      this.#next();
    }
  }

  #failRequest(job: Job): void {
    if (!this.opening || this.status !== 'loading') {
      this.#fail(job.action, job.source, () => this.ask({ ...job, isRetry: true }));
      return;
    }
    // R18: a modal that fails to open is the opener's failure.
    const { opener, action, source } = this.opening;
    this.#end(true);
    this.#leaveStack();
    opener.#fail(action, source, () => action && opener.#open(action, source));
  }

  #fail(action: ModelAction | undefined, source: string | undefined, retry: () => void): void {
    this.error = { action, source, retry };
    this.world.events.push(['error', this.componentId, source]);
  }

  /** R21. */
  #complete(returnValue: Values | undefined): void {
    if (this.opening) {
      this.#close(returnValue && { action: '@ui.modal.close', returnValue });
      return;
    }
    this.waiting = [];
    this.status = 'completed';
    this.error = undefined;
    this.world.events.push(['complete', returnValue]);
  }

  adopt(answer: ModelAnswer & { type: 'element' }, asked: Values): void {
    const bound = [this.tree, answer.tree].flatMap((tree) => (tree ? treeNamed(tree).bound : []));
    // An answer without a state says what it was asked with.
    const base = (asked['state'] as Values | undefined) ?? {};
    this.state = this.#merge(base, this.state, answer.state ?? base, bound, true);
    // R8: what an input begins with, where there is nothing.
    this.state = { ...treeNamed(answer.tree).seeds, ...this.state };
    if (answer.props) {
      this.props = this.#merge(asked['props'] as Values, this.props, answer.props, [], false);
    }
    this.tree = answer.tree;
    this.status = this.status === 'completed' ? 'completed' : 'ready';
    if (this.error && this.error.source === undefined) this.error = undefined;
    this.#report();
    this.#appear();
  }

  #appear(): void {
    if (this.opening && !this.shown) {
      this.shown = true;
      this.world.events.push(['modal', this.componentId, 'open']);
    }
  }

  /** R10, R10a: per key, what changed here since the request left stays, all else follows the answer. */
  #merge(
    base: Values,
    mine: Values,
    theirs: Values,
    bound: readonly string[],
    tells: boolean,
  ): Values {
    const merged: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
      const changedHere = !isDeepStrictEqual(mine[key], base[key]);
      const keepsMine = changedHere || (!Object.hasOwn(theirs, key) && bound.includes(key));
      const from = keepsMine ? mine : theirs;
      if (Object.hasOwn(from, key)) merged[key] = from[key];
      if (tells && !isDeepStrictEqual(mine[key], theirs[key])) {
        this.world.events.push(['merge', this.componentId, key, keepsMine ? 'mine' : 'theirs']);
      }
    }
    return merged;
  }

  /** R10a, R22: the root's props, where they are kept and differ from what the host app has. */
  #report(): void {
    const { world, props, context } = this;
    const isKept = context.type !== 'document' || context.editable;
    if (this.opening || !isKept || isDeepStrictEqual(props, world.hostProps)) return;
    world.hostProps = props;
    world.events.push(['propsChange', props]);
  }
}

function withKey(values: Values, key: string, value: unknown): Values {
  const next = { ...values };
  delete next[key];
  return value === undefined ? next : { ...next, [key]: value };
}

/** R12: bindings take the value of this moment; what is not there leaves no key. */
function resolve<Value>(value: Value, state: Values): Value {
  return resolveValue(value, state) as Value;
}

function resolveValue(value: unknown, state: Values): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === '$state') return state[String(only[1])];
  return Object.fromEntries(
    entries
      .map(([key, inner]) => [key, resolveValue(inner, state)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}
