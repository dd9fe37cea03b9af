import { useEffect, useState } from 'react';

import type { Link } from '../share-link.ts';
import { keepInAddress } from '../use-link.ts';

/** How long the address waits for a pause in typing, in milliseconds: browsers limit such writes. */
const PAUSE = 300;

/** The JSON text that is being written. */
export interface Draft {
  /** Nothing until the first is begun. */
  readonly text: string | undefined;
  readonly write: (text: string) => void;
  /** Brings the address up to date at once, before one leaves it. */
  readonly settle: () => void;
}

/** Keeps the draft: a link's text comes in, and what is written goes into the address. */
export function useDraft(link: Link): Draft {
  const linked = link.kind === 'json' ? link.text : undefined;
  const [text, write] = useState(linked);
  const [seen, setSeen] = useState(linked);
  if (linked !== seen) {
    setSeen(linked);
    if (linked !== undefined) write(linked);
  }

  const isBehind = linked !== undefined && text !== undefined && text !== linked;
  const settle = () => {
    if (isBehind) keepInAddress({ kind: 'json', text });
  };

  useEffect(() => {
    if (!isBehind) return undefined;
    const keep = () => keepInAddress({ kind: 'json', text });
    const timer = setTimeout(keep, PAUSE);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [isBehind, text]);

  return { text, write, settle };
}
