/** What this origin keeps begins with this, so that a shared origin has no clashes. */
const PREFIX = 'contentkit-playground:';

/** How keeping a text went: the browser may have no room for it, or keep nothing at all. */
export type KeepResult = 'kept' | 'full' | 'off';

/** Texts that outlive the page, by key. */
export interface KeptTexts {
  /** Nothing where there is none, or where nothing is kept at all. */
  read(key: string): string | undefined;
  write(key: string, text: string): KeepResult;
  remove(key: string): void;
  /** The keys that begin so. */
  keys(beginning: string): readonly string[];
  /** Tells which key another tab changed; `undefined` stands for all of them. */
  watch(listener: (key: string | undefined) => void): () => void;
}

/** What this browser keeps for this origin. */
export const browserTexts: KeptTexts = {
  read: readKept,

  write(key, text) {
    try {
      localStorage.setItem(PREFIX + key, text);
      return 'kept';
    } catch (error) {
      return isQuotaError(error) ? 'full' : 'off';
    }
  },

  remove(key) {
    keep(key, undefined);
  },

  keys(beginning) {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX + beginning))
        .map((key) => key.slice(PREFIX.length));
    } catch {
      return [];
    }
  },

  watch(listener) {
    const tell = ({ key }: StorageEvent) => {
      if (key === null) listener(undefined);
      else if (key.startsWith(PREFIX)) listener(key.slice(PREFIX.length));
    };
    window.addEventListener('storage', tell);
    return () => window.removeEventListener('storage', tell);
  },
};

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

function isQuotaError(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    // The second is Firefox's own name for it.
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}
