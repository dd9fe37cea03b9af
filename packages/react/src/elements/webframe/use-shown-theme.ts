import { useCallback, useSyncExternalStore } from 'react';

import type { Surface } from '../../surface.ts';

/** The theme that a tree really has: where it follows the person's system, what that says. */
export function useShownTheme({ theme }: Surface): 'light' | 'dark' {
  const isAuto = theme === 'auto';
  const subscribe = useCallback(
    (listener: () => void) => {
      const query = matchMedia(prefersDark);
      if (isAuto) query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    [isAuto],
  );
  const read = () => (isAuto ? (matchMedia(prefersDark).matches ? 'dark' : 'light') : theme);
  return useSyncExternalStore(subscribe, read, () => (isAuto ? 'light' : theme));
}

const prefersDark = '(prefers-color-scheme: dark)';
