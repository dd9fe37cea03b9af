import type { Instance } from '@contentkit/client';
import type { Action } from '@contentkit/schema/reader';

/** How often something may happen: so many times in so many milliseconds. */
class Allowance {
  readonly #most: number;
  readonly #period: number;
  /** When it happened of late, the earliest first. */
  #times: number[] = [];

  constructor(most: number, period: number) {
    this.#most = most;
    this.#period = period;
  }

  /** Whether it may happen once more, which then counts. */
  take(now: number): boolean {
    this.#times = this.#times.filter((time) => now - time < this.#period);
    return this.#times.length < this.#most && this.#times.push(now) > 0;
  }
}

interface Budget {
  readonly actions: Allowance;
  readonly modals: Allowance;
}

/** By the root: a frame in a modal spends of the same as the one that opened it. */
const budgets = new WeakMap<Instance, Budget>();

function budgetOf(instance: Instance): Budget {
  let root = instance;
  while (root.opener) root = root.opener;
  const known = budgets.get(root);
  const budget = known ?? {
    actions: new Allowance(100, 10_000),
    modals: new Allowance(10, 60_000),
  };
  if (!known) budgets.set(root, budget);
  return budget;
}

/**
 * Whether a frame's page may dispatch an action (R6). Nobody need have pressed for it, so a page could
 * open a modal as often as the person leaves it, or have them wait behind a thousand actions: it has
 * 100 actions in ten seconds, and 10 modals in a minute. What is more is dropped, with a warning.
 */
export function mayAct(instance: Instance, { action }: Action): boolean {
  const { actions, modals } = budgetOf(instance);
  const now = performance.now();
  const isModal = action === '@ui.modal.open';
  const may = actions.take(now) && (!isModal || modals.take(now));
  if (!may) {
    const what = isModal ? 'modals' : 'actions';
    const message = `A frame asks for too many ${what} by itself: this one is dropped.`;
    instance.emit('warning', { instance, message });
  }
  return may;
}
