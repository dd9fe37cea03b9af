import { useEffect, useRef, useState } from 'react';

import { sayNew } from './console-view.ts';
import type { LogEntry } from './run-log.ts';

/** How long what is new is gathered before it is told, in milliseconds. */
const PAUSE = 1500;

/** What a screen reader is told of new entries: all of a moment at once. */
export function useAnnouncement(entries: readonly LogEntry[]): string {
  const [said, setSaid] = useState('');
  const latest = useRef(entries);
  const told = useRef(entries.at(-1));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    latest.current = entries;
    if (entries.length === 0) {
      told.current = undefined;
      setSaid('');
      return;
    }
    // Not begun anew with each entry, or of what never ends nothing would be told.
    if (entries.at(-1) === told.current || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const all = latest.current;
      if (all.length === 0) return;
      const from = told.current ? all.lastIndexOf(told.current) + 1 : 0;
      told.current = all.at(-1);
      setSaid(sayNew(all.slice(from)));
    }, PAUSE);
  }, [entries]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );

  return said;
}
