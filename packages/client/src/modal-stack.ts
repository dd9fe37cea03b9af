import {
  resolveBindings,
  type Action,
  type CustomAction,
  type PlainObject,
  type RenderContext,
} from '@contentkit/schema/reader';

import type { Question } from './action-queue.ts';
import type { InstanceEvents } from './events.ts';
import type { Instance, InstanceOptions, InstanceSnapshot } from './instance.ts';

/** An instance as the others of its modal stack know it. */
export interface StackedInstance extends Instance {
  readonly level: ModalLevel;
  emit<Name extends keyof InstanceEvents>(name: Name, event: InstanceEvents[Name]): void;
  ask(question: Question): void;
  fail(cause: unknown, question: Question, retry: () => void): void;
  change(changes: Partial<InstanceSnapshot>): void;
  updateBusy(): void;
  /** Ends the instance and aborts what it asked. Edits still leave; no answer counts any more. */
  end(): void;
}

/** How a modal came to be: what was dispatched, and on which instance. */
export interface Opening extends Question {
  readonly opener: StackedInstance;
}

/** Makes the instance of a modal. */
export type MakeModal = (
  options: Pick<InstanceOptions, 'componentId' | 'props' | 'initialAction'>,
  opening: Opening,
) => StackedInstance;

/** One level of a modal stack: an instance, who opened it, and the modal over it (R18–R21). */
export class ModalLevel {
  readonly #instance: StackedInstance;
  readonly #opening: Opening | undefined;
  readonly #make: MakeModal;
  /** The modal over this level, shown or not yet. */
  #above: StackedInstance | undefined;

  constructor(instance: StackedInstance, opening: Opening | undefined, make: MakeModal) {
    this.#instance = instance;
    this.#opening = opening;
    this.#make = make;
  }

  /** The instance that this one stands over; none at the root. */
  get opener(): StackedInstance | undefined {
    return this.#opening?.opener;
  }

  /** The element whose action opened this modal. */
  get source(): string | undefined {
    return this.#opening?.source;
  }

  /** The element that is busy until the modal's content is there (R18). */
  get busySource(): string | undefined {
    const above = this.#above;
    const isShown = above === this.#instance.getSnapshot().modal;
    return isShown ? undefined : above?.level.source;
  }

  /** Opens what an action names, unless there is a modal already, shown or not yet (R14, R18). */
  open(question: Question): void {
    // Its name says that it opens a modal; whether it says which one is checked here.
    const { componentId, props } = question.action as CustomAction;
    if (typeof componentId !== 'string') {
      const message = '`@ui.modal.open` needs the `componentId` of the component to show.';
      this.#instance.emit('warning', { instance: this.#instance, message });
    } else if (!this.#above) {
      this.#above = this.#make(
        {
          componentId,
          props: typeof props === 'object' && props !== null ? (props as PlainObject) : {},
          initialAction: question.action,
        },
        { ...question, opener: this.#instance },
      );
      this.#instance.updateBusy();
      this.#above.start();
    }
  }

  /** Shows this modal, whose first answer is there. */
  appear(): void {
    const { opener } = this;
    if (opener && opener.getSnapshot().modal !== this.#instance) {
      opener.change({ modal: this.#instance });
      opener.updateBusy();
      opener.emit('modal', { instance: this.#instance, change: 'open' });
    }
  }

  /** Gives up this modal, whose first answer did not come: the opener says so, with Retry (R18). */
  fail(cause: unknown): void {
    const opening = this.#opening;
    this.remove();
    opening?.opener.fail(cause, opening, () => opening.opener.level.open(opening));
  }

  /** Closes this modal, and tells the opener what it returns, if anything (R19, R21). */
  close(action: Action | undefined): void {
    const { opener, source } = this;
    if (this.#isUp()) {
      this.remove();
      if (action) {
        opener?.flush();
        opener?.ask({ action, source });
      }
    }
  }

  /** Closes this modal with what its element says (R20). */
  dismiss(): void {
    const { element } = this.#instance.getSnapshot();
    const returnValue = element?.type === 'modal' ? element.returnValue : undefined;
    const action = { action: '@ui.modal.close' as const, returnValue };
    this.close(returnValue && resolveBindings<Action>(action, this.#instance.getState()));
  }

  update(context: RenderContext): void {
    this.#above?.update({ context });
  }

  /**
   * Puts back the modal that a snapshot of the opener has: it stays where it is still open, and opens
   * anew, as it last was, where it has closed since. Any other goes.
   */
  restore(modal: Instance | undefined): void {
    if (modal && modal === this.#above) {
      return;
    }
    this.clear();
    if (modal) {
      // Every modal in a snapshot was made here; the snapshot only shows its public side.
      const { source } = (modal as StackedInstance).level;
      const { componentId } = modal;
      this.#above = this.#make({ componentId }, { source, opener: this.#instance });
      this.#above.restore(modal.getSnapshot(), modal.getState());
      this.#above.start();
      this.#above.level.appear();
    }
  }

  /** Takes the modals over this level away. */
  clear(): void {
    this.#above?.level.remove();
  }

  /** Takes this modal and those over it away, the uppermost first. */
  remove(): void {
    const { opener } = this;
    if (!opener || !this.#isUp()) {
      return;
    }
    this.clear();
    this.#instance.end();
    opener.level.#above = undefined;
    if (opener.getSnapshot().modal) {
      opener.change({ modal: undefined });
      opener.emit('modal', { instance: this.#instance, change: 'close' });
    } else {
      opener.updateBusy();
    }
  }

  /** Whether this modal is where it was opened: one that was closed cannot close again. */
  #isUp(): boolean {
    const { opener } = this;
    return opener !== undefined && opener.level.#above === this.#instance;
  }
}
