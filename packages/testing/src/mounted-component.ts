import type { Instance } from '@contentkit/client';
import type {
  Action,
  ElementByType,
  ElementType,
  Issue,
  PlainObject,
  PlainValue,
  RenderContext,
  RenderRequest,
  RootElement,
} from '@contentkit/schema';

import {
  describeFound,
  describeQuery,
  findElements,
  listElements,
  type ElementQuery,
  type FoundElement,
} from './element-query.ts';
import { findPressables, type Pressable } from './pressables.ts';
import type { Session } from './session.ts';
import { toggled } from './toggled.ts';

/** An element, as a test names it: by a query, or by its label alone. */
type Named<Type extends ElementType = ElementType> = string | ElementQuery<Type>;

/** What a person answers where an element asks first; yes when absent (R24). */
interface Answering {
  readonly confirm?: boolean;
}

/**
 * A component under test, and the hands of the person who uses it. Each of them resolves once all
 * that came of it is over, and rejects with the integration's message where that is an error.
 *
 * @example
 * ```ts
 * import { mountComponent } from '@contentkit/testing';
 *
 * const note = await mountComponent(noteScript, { componentId: 'note' });
 * await note.press('Share');
 * await note.modal?.select('With', 'everyone');
 * await note.modal?.press('Done');
 * console.log(note.modal, note.props);
 * ```
 */
export class MountedComponent {
  /** The instance itself, for what is not here: events, a way back, an abort. */
  readonly instance: Instance;
  /** The requests that this component was sent, the first one first. */
  readonly requests: readonly RenderRequest[];
  /** The actions that were dispatched here, their bindings resolved. */
  readonly actions: readonly Action[];
  /** The URLs that were opened, wherever that was. */
  readonly openedUrls: readonly string[];
  /** What the component ended its life with; absent while it lives, and where there was nothing. */
  returnValue: PlainObject | undefined;
  readonly #session: Session;
  #modal: MountedComponent | undefined;

  /** Made by `mountComponent`. */
  constructor(instance: Instance, session: Session) {
    const requests: RenderRequest[] = [];
    const actions: Action[] = [];
    const openedUrls: string[] = [];
    this.instance = instance;
    this.requests = requests;
    this.actions = actions;
    this.openedUrls = openedUrls;
    this.#session = session;
    instance.on('request', (event) => {
      if (event.instance === instance) requests.push(event.request);
    });
    instance.on('dispatch', (event) => {
      if (event.instance === instance) actions.push(event.action);
    });
    instance.on('url', ({ url }) => openedUrls.push(url));
    instance.on('complete', ({ returnValue }) => {
      if (!instance.opener) this.returnValue = returnValue;
    });
  }

  // What there is

  /** What is shown. @throws An `Error` where the component has shown nothing yet. */
  get element(): RootElement {
    const { element, status } = this.instance.getSnapshot();
    if (!element) {
      throw new Error(
        `The component “${this.instance.componentId}” shows nothing: it is ${status}.`,
      );
    }
    return element;
  }

  /** The state, with what was typed and chosen. */
  get state(): PlainObject {
    return this.instance.getState();
  }

  get props(): PlainObject {
    return this.instance.getSnapshot().props;
  }

  /** `loading`, `ready`, or `completed` once the component has ended its life. */
  get status(): 'loading' | 'ready' | 'completed' {
    return this.instance.getSnapshot().status;
  }

  /** What is wrong with the last answer; nothing where it is strictly valid. */
  get issues(): readonly Issue[] {
    return this.instance.getSnapshot().issues;
  }

  /** What a person reads where the last thing that was asked failed. */
  get error(): string | undefined {
    return this.instance.getSnapshot().error?.message;
  }

  /** The modal over this component; it may have one over it in turn. */
  get modal(): MountedComponent | undefined {
    const { modal } = this.instance.getSnapshot();
    if (modal !== this.#modal?.instance) {
      this.#modal = modal && new MountedComponent(modal, this.#session);
    }
    return this.#modal;
  }

  // What is found in it

  /** All elements that a query means, in the order in which they stand. */
  all<Type extends ElementType>(query: Named<Type>): readonly ElementByType[Type][] {
    return this.#find(query).map(({ element }) => element);
  }

  /** The first element that a query means, if there is one. */
  find<Type extends ElementType>(query: Named<Type>): ElementByType[Type] | undefined {
    return this.all(query)[0];
  }

  /**
   * The one element that a query means.
   *
   * @throws An `Error` where there is none, or more than one, which says what there is.
   */
  get<Type extends ElementType>(query: Named<Type>): ElementByType[Type] {
    return this.#one(query, this.#find(query)).element;
  }

  // What a person does

  /** Presses a button, a card, or an item of the block's menu. */
  async press(query: Named, { confirm = true }: Answering = {}): Promise<void> {
    const pressable = this.#pressable(query);
    if (pressable.isDisabled) {
      throw new Error(`The ${pressable.name} is disabled, so that nobody can press it.`);
    }
    if (confirm || !pressable.confirm) {
      this.instance.dispatch(pressable.action, { source: pressable.name });
    }
    await this.#done();
  }

  /** Writes into a text input or into code that can be edited, in place of what was there. */
  async type(query: Named, text: string): Promise<void> {
    const found = this.#input(query, ['textinput', 'codeblock']);
    const { element } = found;
    this.#write(found, text);
    if (element.type === 'codeblock' && element.onContentChange) {
      const source = describeFound(found);
      this.instance.dispatch(element.onContentChange, { source, kind: 'edit' });
    }
    await this.#done();
  }

  /**
   * Chooses an option of a select by its id, or several of one that takes several. Whether there is
   * such an option is not looked at: they may come from elsewhere.
   */
  async select(query: Named, choice: string | readonly string[] | null): Promise<void> {
    const found = this.#input(query, ['select']);
    this.#write(found, typeof choice === 'object' && choice ? [...choice] : choice);
    this.#change(found);
    await this.#done();
  }

  /** Turns a switch, ticks or unticks a checkbox, or chooses a radio. */
  async toggle(query: Named, { confirm = true }: Answering = {}): Promise<void> {
    const found = this.#input(query, ['switch', 'checkbox', 'radio']);
    const { element } = found;
    const asks = 'confirm' in element && element.confirm !== undefined;
    if (confirm || !asks) {
      const now = this.instance.getValue(stateKeyOf(found));
      this.#write(found, toggled(element, now));
      this.#change(found);
    }
    await this.#done();
  }

  /** Goes to the next step of a stepper, or ends it on the last one. */
  async next(): Promise<void> {
    const { steps, active, stepper } = this.#stepper();
    if (steps[active]?.next !== true) {
      throw new Error('Next is disabled: the active step does not say `next`.');
    }
    const target = steps[active + 1];
    this.#move(target ? stepTo(stepper.onStepChange, target.id) : stepper.onComplete);
    await this.#done();
  }

  /** Goes back to the step before. */
  async back(): Promise<void> {
    const { steps, active, stepper } = this.#stepper();
    const target = steps[active - 1];
    if (!target) {
      throw new Error('Back is disabled on the first step.');
    }
    this.#move(stepTo(stepper.onStepChange, target.id));
    await this.#done();
  }

  /** Dispatches any action, as a page in a frame does. */
  async dispatch(action: Action): Promise<void> {
    this.instance.dispatch(action, { source: 'test' });
    await this.#done();
  }

  /** Closes this modal without an answer, as Escape does (R20). */
  async dismiss(): Promise<void> {
    this.instance.dismiss();
    await this.#done();
  }

  /** Asks again for what failed. */
  async retry(): Promise<void> {
    this.instance.retry();
    await this.#done();
  }

  /** Takes over what the host app changed. */
  async update(changes: {
    readonly props?: PlainObject;
    readonly context?: RenderContext;
  }): Promise<void> {
    this.instance.update(changes);
    await this.#done();
  }

  /** Resolves once nothing is under way any more. */
  async settled(): Promise<void> {
    this.instance.flush();
    await this.#session.settled();
  }

  /** Unmounts it. */
  destroy(): void {
    this.instance.destroy();
  }

  // The rest

  async #done(): Promise<void> {
    await this.settled();
    this.#session.throwNewError();
  }

  #find<Type extends ElementType>(query: Named<Type>): readonly FoundElement<Type>[] {
    return findElements<Type>(this.element, queryOf(query));
  }

  #one<Found extends FoundElement>(query: Named, found: readonly Found[]): Found {
    const [first, ...others] = found;
    if (first && others.length === 0) {
      return first;
    }
    const wanted = describeQuery(queryOf(query));
    const list = (first ? found : listElements(this.element)).map(describeFound).join(', ');
    throw new Error(
      first
        ? `There are ${found.length} that could be the ${wanted}: ${list}. Say more about the one that you mean.`
        : `There is no ${wanted}. There are: ${list}.`,
    );
  }

  #input<Type extends ElementType>(query: Named, types: readonly Type[]): FoundElement<Type> {
    const found = this.#find(query).filter(({ element }) =>
      (types as readonly ElementType[]).includes(element.type),
    );
    // Only those of the types are left.
    const one = this.#one(query, found) as FoundElement<Type>;
    if ('disabled' in one.element && one.element.disabled === true) {
      throw new Error(`The ${describeFound(one)} is disabled, so that nobody can change it.`);
    }
    return one;
  }

  #write(found: FoundElement, value: PlainValue): void {
    this.instance.setState(stateKeyOf(found), value);
  }

  #change(found: FoundElement): void {
    const { element } = found;
    if ('onValueChange' in element && element.onValueChange) {
      const source = describeFound(found);
      this.instance.dispatch(element.onValueChange, { source, kind: 'change' });
    }
  }

  #pressable(query: Named): Pressable {
    const { items, elements } = findPressables(this.element, queryOf(query));
    const [item] = items;
    return item && elements.length === 0 ? item : this.#one(query, elements);
  }

  #stepper() {
    const stepper = this.get({ type: 'stepper' });
    const steps = stepper.children;
    const active = steps.findIndex(({ id }) => id === stepper.activeStep);
    return { stepper, steps, active: Math.max(active, 0) };
  }

  #move(action: Action): void {
    this.instance.dispatch(action, { source: 'stepper' });
  }
}

function queryOf<Type extends ElementType>(query: Named<Type>): ElementQuery<Type> {
  return typeof query === 'string' ? { label: query } : query;
}

function stateKeyOf(found: FoundElement): string {
  const { element } = found;
  if (!('state' in element) || typeof element.state !== 'string') {
    throw new Error(
      `The ${describeFound(found)} is bound to no state, so that nobody can change it.`,
    );
  }
  return element.state;
}

/** An author who names a step of his own keeps it (R26). */
function stepTo(action: Action, target: string): Action {
  return 'activeStep' in action ? action : { ...action, activeStep: target };
}
