import { useEffect, useState, useSyncExternalStore } from 'react';

import { keep, readKept } from './storage.ts';

/** How the app looks, as a person chose it. */
export type AppTheme = 'system' | 'light' | 'dark';

/** The theme that one goes on to from another. */
export const nextTheme: Readonly<Record<AppTheme, AppTheme>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};

const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** The app's theme, kept for the next visit. */
export function useAppTheme(): {
  readonly chosen: AppTheme;
  /** What that comes to on this person's system. */
  readonly theme: 'light' | 'dark';
  readonly choose: (theme: AppTheme) => void;
} {
  const [chosen, setChosen] = useState(readChosen);
  const isSystemDark = useSyncExternalStore(subscribe, () => systemDark.matches);

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (chosen === 'system') delete dataset['theme'];
    else dataset['theme'] = chosen;
    keep('theme', chosen === 'system' ? undefined : chosen);
  }, [chosen]);

  return {
    chosen,
    theme: chosen === 'system' ? (isSystemDark ? 'dark' : 'light') : chosen,
    choose: setChosen,
  };
}

function readChosen(): AppTheme {
  const stored = readKept('theme');
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function subscribe(listener: () => void): () => void {
  systemDark.addEventListener('change', listener);
  return () => systemDark.removeEventListener('change', listener);
}
