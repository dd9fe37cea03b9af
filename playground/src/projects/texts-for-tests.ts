import type { KeepResult, KeptTexts } from '../storage.ts';

/** A browser's storage, as tests need it: a tab sees what others wrote only once it is told. */
export interface FakeBrowser {
  /** What a new tab finds. */
  readonly stored: Map<string, string>;
  /** What writing comes to from now on. */
  answer: KeepResult;
  openTab(): KeptTexts;
  /** Lets the tabs hear of what others have changed. */
  deliver(): void;
}

interface Change {
  readonly key: string;
  readonly text: string | undefined;
  /** Its place among all changes. */
  readonly order: number;
}

interface Tab {
  readonly view: Map<string, string>;
  /** The last change of each key that this tab has seen. */
  readonly seen: Map<string, number>;
  readonly unheard: Change[];
  listener?: (key: string | undefined) => void;
}

/** Makes a storage without a browser. */
export function createFakeBrowser(): FakeBrowser {
  const stored = new Map<string, string>();
  const tabs: Tab[] = [];
  let order = 0;

  const apply = (tab: Tab, change: Change) => {
    // What a tab wrote later than that stays, as it does in browsers.
    if ((tab.seen.get(change.key) ?? 0) > change.order) return;
    tab.seen.set(change.key, change.order);
    set(tab.view, change);
  };
  const make = (tab: Tab, key: string, text: string | undefined) => {
    order += 1;
    const change = { key, text, order };
    set(stored, change);
    apply(tab, change);
    for (const other of tabs) if (other !== tab) other.unheard.push(change);
  };

  const browser: FakeBrowser = {
    stored,
    answer: 'kept',
    openTab() {
      const tab: Tab = { view: new Map(stored), seen: new Map(), unheard: [] };
      tabs.push(tab);
      return {
        read: (key) => tab.view.get(key),
        write(key, text) {
          if (browser.answer === 'kept') make(tab, key, text);
          return browser.answer;
        },
        remove: (key) => make(tab, key, undefined),
        keys: (beginning) => [...tab.view.keys()].filter((key) => key.startsWith(beginning)),
        watch(listener) {
          tab.listener = listener;
          return () => delete tab.listener;
        },
      };
    },
    deliver() {
      // What one tab writes because of it is heard of in the next round.
      while (tabs.some(({ unheard }) => unheard.length > 0)) {
        for (const tab of tabs) {
          for (const change of tab.unheard.splice(0)) {
            apply(tab, change);
            tab.listener?.(change.key);
          }
        }
      }
    },
  };
  return browser;
}

function set(texts: Map<string, string>, { key, text }: Change): void {
  if (text === undefined) texts.delete(key);
  else texts.set(key, text);
}
