/** What this origin keeps begins with this, so that a shared origin has no clashes. */
const PREFIX = 'contentkit-playground:';

/** What was kept under a key; nothing where the browser keeps nothing. */
export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    // Storage is switched off: the page works, and remembers nothing.
    return undefined;
  }
}

/**
 * Keeps a text for the next visit, or forgets what was kept.
 *
 * @returns Whether that went well: storage can be full, or switched off.
 */
export function keep(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, text);
    return true;
  } catch {
    return false;
  }
}
