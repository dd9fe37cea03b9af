import { afterEach, beforeEach, expect } from 'vitest';

/** What any script of a tree's would set, in whichever way it came to run. */
export const trap = '__pwned';

/** A statement that springs the trap. */
export const spring = `globalThis.${trap}=1`;

/** The objects that all others inherit from. */
const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];

interface Belongings {
  readonly page: string | undefined;
  readonly location: string;
  readonly title: string;
  readonly storage: string;
  readonly cookie: string;
  readonly scripts: number;
  readonly inherited: readonly (readonly PropertyKey[])[];
}

/**
 * Puts a host app around each test of a file: an app with a page, a storage and a cookie of its own.
 * Whatever the test does to a block, they must be afterwards what they were before, and the trap not
 * sprung.
 */
export function guardHostApp(): void {
  let before: Belongings;

  beforeEach(() => {
    const page = document.createElement('main');
    page.id = 'host-app';
    page.innerHTML = '<form><label>Password <input name="password"></label></form><p>Quiet</p>';
    document.body.prepend(page);
    localStorage.setItem('host-app', 'token');
    sessionStorage.setItem('host-app', 'token');
    document.cookie = 'host-app=token; SameSite=Strict';
    before = belongings();
  });

  afterEach(() => {
    expect(trap in window, 'A script of the tree’s has run').toBe(false);
    expect(belongings()).toEqual(before);
    document.querySelector('#host-app')?.remove();
  });
}

function belongings(): Belongings {
  return {
    page: document.querySelector('#host-app')?.innerHTML,
    location: location.href,
    title: document.title,
    storage: JSON.stringify([localStorage, sessionStorage]),
    cookie: document.cookie,
    scripts: document.scripts.length,
    inherited: prototypes.map((prototype) => Reflect.ownKeys(prototype)),
  };
}
