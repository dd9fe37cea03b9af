import { useEffect } from 'react';

import { loadLook, type Look } from './looks.ts';

/** Brings a look's styles into the page, once it is shown. */
export function useLook(look: Look): void {
  useEffect(() => {
    // Without them, which a page that has gone offline may be, it is ContentKit's own look.
    loadLook(look).catch(() => undefined);
  }, [look]);
}
