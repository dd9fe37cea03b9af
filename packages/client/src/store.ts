import { isForbiddenKey, type PlainObject, type PlainValue } from '@contentkit/schema/reader';

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** Listeners that come and go, also while they are called. */
export class Listeners<Arguments extends readonly unknown[] = []> {
  readonly #listeners = new Set<(...args: Arguments) => void>();

  add(listener: (...args: Arguments) => void): Unsubscribe {
    // Wrapped, so that a function added twice is called twice and removed once.
    const entry = (...args: Arguments) => listener(...args);
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  get size(): number {
    return this.#listeners.size;
  }

  call(...args: Arguments): void {
    // A copy: a listener that comes meanwhile hears of the next change, not of this one.
    callEach([...this.#listeners], args);
  }

  clear(): void {
    this.#listeners.clear();
  }
}

function callEach<Arguments extends readonly unknown[]>(
  listeners: readonly ((...args: Arguments) => void)[] = [],
  args: Arguments,
): void {
  for (const listener of listeners) {
    try {
      listener(...args);
    } catch (error) {
      // The listener's own fault: it must neither stop the others nor look like a failed request.
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }
}

/**
 * An instance's state, with listeners for each key (R11): a write costs the same at any size.
 *
 * @example
 * ```ts
 * const store = new StateStore({ title: 'Hello' });
 * const end = store.subscribeKey('title', () => console.log(store.value('title')));
 * store.set('title', 'Good morning');
 * end();
 * ```
 */
export class StateStore {
  readonly #values: Map<string, PlainValue>;
  /** The state as an object, made when it is asked for. */
  #object: PlainObject | undefined;
  /** New lists rather than changed ones: most keys have one listener, and inputs are many. */
  readonly #byKey = new Map<string, readonly (() => void)[]>();

  constructor(state: PlainObject) {
    this.#values = new Map(Object.entries(state));
  }

  /** The whole state; the same object until something changes. */
  get(): PlainObject {
    // `fromEntries` defines keys, so that not even `__proto__` reaches a prototype (R6).
    this.#object ??= Object.fromEntries(this.#values);
    return this.#object;
  }

  /** The value under one key. */
  value(key: string): PlainValue {
    return this.#values.get(key);
  }

  /** Called after the value under a key has changed; returns the function that ends it. */
  subscribeKey(key: string, listener: () => void): Unsubscribe {
    // Wrapped, as among all listeners.
    const entry = () => listener();
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), entry]);
    return () => {
      const left = this.#byKey.get(key)?.filter((one) => one !== entry);
      if (left?.length) this.#byKey.set(key, left);
      else this.#byKey.delete(key);
    };
  }

  /** Writes one key; `undefined` removes it. */
  set(key: string, value: PlainValue): void {
    if (isForbiddenKey(key) || Object.is(this.#values.get(key), value)) {
      return;
    }
    this.#put(key, value);
    callEach(this.#byKey.get(key), []);
  }

  /** Takes over a whole state, and calls the listeners of the keys that changed. */
  replace(state: PlainObject): void {
    const next = new Map(Object.entries(state));
    const keys = new Set([...this.#values.keys(), ...next.keys()]);
    const changed = [...keys].filter((key) => !Object.is(this.#values.get(key), next.get(key)));
    for (const key of changed) this.#put(key, next.get(key));
    for (const key of changed) callEach(this.#byKey.get(key), []);
  }

  #put(key: string, value: PlainValue): void {
    if (value === undefined) {
      this.#values.delete(key);
    } else {
      this.#values.set(key, value);
    }
    this.#object = undefined;
  }

  /** Ends every subscription. */
  clear(): void {
    this.#byKey.clear();
  }
}
