// What must be true of any history, said without the reference model: should the two have the same
// mistake in common, these still notice.
import { isDeepStrictEqual } from 'node:util';

import type { Instance } from '@contentkit/client';

import type { Kind } from './reference-model.ts';
import type { Arrival } from './server.ts';

/** A value that was written and not since overwritten by a person. */
interface Typed {
  readonly instance: Instance;
  readonly key: string;
  readonly value: unknown;
}

/** A dispatch that has to arrive. */
interface Owed {
  readonly componentId: string;
  readonly source: string;
  readonly kind: Kind;
  /** Whether a newer one of the same element may still take its place. */
  gives: boolean;
}

/** Remembers what was done and what came of it, and holds the laws against it. */
export class History {
  readonly #typed = new Map<string, Typed>();
  /** The requests whose answers were delivered. */
  readonly #answered: Arrival[] = [];
  readonly #retries = new Map<number, number>();
  /** The dispatches that still have to arrive, by their number. */
  readonly #owed = new Map<number, Owed>();
  /** What arrived, for each component in its order. */
  readonly #arrived = new Map<string, number[]>();
  readonly #seen = new Map<number, number>();
  readonly #open: Instance[] = [];
  hostProps: unknown = {};

  type(instance: Instance, key: string, value: unknown): void {
    const name = `${instance.componentId} ${key}`;
    // A cleared key may be seeded again (R8).
    if (value === undefined) this.#typed.delete(name);
    else this.#typed.set(name, { instance, key, value });
  }

  /** A dispatch that must arrive; a newer one of its element may take its place until a press comes. */
  dispatch(componentId: string, number: number, source: string, kind: Kind): void {
    for (const [older, owed] of this.#owed) {
      if (owed.componentId !== componentId) continue;
      if (kind === 'press') owed.gives = false;
      else if (owed.gives && owed.source === source) this.#owed.delete(older);
    }
    this.#owed.set(number, { componentId, source, kind, gives: kind !== 'press' });
  }

  /** What waits will not arrive: an abort, a completion, or the end, which edits outlive. */
  forgive(componentId: string, { edits }: { readonly edits: boolean }): void {
    for (const [number, owed] of this.#owed) {
      if (owed.componentId === componentId && (edits || owed.kind !== 'edit')) {
        this.#owed.delete(number);
      }
    }
  }

  /** What was typed since is taken back, and of what waits only edits still arrive. */
  restore(instance: Instance): void {
    for (const [name, typed] of this.#typed) {
      if (typed.instance === instance) this.#typed.delete(name);
    }
    this.forgive(instance.componentId, { edits: false });
  }

  retry(number: number): void {
    this.#retries.set(number, (this.#retries.get(number) ?? 0) + 1);
  }

  answer(arrival: Arrival): void {
    this.#answered.push(arrival);
  }

  /** Actions arrive in the order of their dispatch, at most once unless a person retried. */
  arrive({ request }: Arrival): string | undefined {
    const number = numberOf(request.action);
    if (number === undefined) return undefined;
    this.#owed.delete(number);
    const seen = (this.#seen.get(number) ?? 0) + 1;
    this.#seen.set(number, seen);
    const retries = this.#retries.get(number) ?? 0;
    if (seen > 1 + retries)
      return `R14: action ${number} arrived ${seen} times, retried ${retries} times.`;
    const before = this.#arrived.get(request.componentId) ?? [];
    const late = retries === 0 && before.some((other) => other > number);
    this.#arrived.set(request.componentId, retries === 0 ? [...before, number] : before);
    return late ? `R14: action ${number} arrived after a later one.` : undefined;
  }

  modal(instance: Instance, change: 'open' | 'close'): string | undefined {
    if (change === 'open') {
      this.#open.push(instance);
      return undefined;
    }
    this.forgive(instance.componentId, { edits: false });
    return this.#open.pop() === instance
      ? undefined
      : 'R19: another modal than the top one closed.';
  }

  propsChange(props: unknown): string | undefined {
    const again = isDeepStrictEqual(props, this.hostProps);
    this.hostProps = props;
    return again ? 'R10a: propsChange told what the host app has already.' : undefined;
  }

  /** What holds whenever nothing is about to happen by itself. */
  check(stack: readonly Instance[]): string | undefined {
    if (!isDeepStrictEqual(this.#open, stack.slice(1))) {
      return 'R19: the modals that were told of are not those that are open.';
    }
    for (const [name, { instance, key, value }] of this.#typed) {
      const now = instance.getState()[key];
      if (!isDeepStrictEqual(now, value)) {
        // R10: only an answer to a request that carried a typed value may change it.
        const carried = this.#answered.some(
          ({ request }) =>
            request.componentId === instance.componentId &&
            isDeepStrictEqual(request.state?.[key], value),
        );
        if (!carried)
          return `R10: ${name} was typed as ${JSON.stringify(value)} and is ${JSON.stringify(now)}.`;
        this.#typed.delete(name);
      }
    }
    return undefined;
  }

  /** What holds once everything was answered: whatever was dispatched has arrived. */
  checkDrained(): string | undefined {
    const [owed] = this.#owed.keys();
    return owed === undefined ? undefined : `R14: action ${owed} never arrived.`;
  }
}

/** The number of a dispatched action; those that only open a modal have none. */
function numberOf(action: object | undefined): number | undefined {
  return action && 'number' in action && typeof action.number === 'number'
    ? action.number
    : undefined;
}
