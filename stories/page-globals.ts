/** What the toolbar says of the page around a story. */
export interface PageGlobals {
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** Reads the toolbar's values, which Storybook hands on without types. */
export function readPageGlobals(globals: Readonly<Record<string, unknown>>): PageGlobals {
  return {
    theme: globals['theme'] === 'dark' ? 'dark' : 'light',
    direction: globals['direction'] === 'rtl' ? 'rtl' : 'ltr',
  };
}
