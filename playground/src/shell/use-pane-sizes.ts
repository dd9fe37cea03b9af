import { useState } from 'react';

import { keep, readKept } from '../storage.ts';

const KEY = 'panes';

/** The panes' shares of the workbench, in percent. */
export interface PaneSizes {
  /** The source's width where it is written. */
  readonly editor: number;
  /** The source's width where it is chosen from a list. */
  readonly list: number;
  /** The inspector's height. */
  readonly inspector: number;
}

/** What each may be, and what it is at first. */
export const paneBounds: Readonly<
  Record<keyof PaneSizes, { readonly first: number; readonly least: number; readonly most: number }>
> = {
  editor: { first: 46, least: 20, most: 75 },
  list: { first: 24, least: 16, most: 50 },
  inspector: { first: 34, least: 12, most: 75 },
};

/** The panes' sizes, kept for the next visit. */
export function usePaneSizes(): {
  readonly sizes: PaneSizes;
  readonly resize: (pane: keyof PaneSizes, size: number) => void;
  readonly reset: (pane: keyof PaneSizes) => void;
} {
  const [sizes, setSizes] = useState(readSizes);
  const resize = (pane: keyof PaneSizes, size: number) => {
    const next = { ...sizes, [pane]: size };
    setSizes(next);
    keep(KEY, JSON.stringify(next));
  };
  return { sizes, resize, reset: (pane) => resize(pane, paneBounds[pane].first) };
}

function readSizes(): PaneSizes {
  const kept = parse(readKept(KEY) ?? '');
  return {
    editor: sizeIn(kept, 'editor'),
    list: sizeIn(kept, 'list'),
    inspector: sizeIn(kept, 'inspector'),
  };
}

/** A pane's size as it was kept, within what holds today. */
function sizeIn(kept: object, pane: keyof PaneSizes): number {
  const { first, least, most } = paneBounds[pane];
  const size: unknown = Reflect.get(kept, pane);
  return typeof size === 'number' && size >= least && size <= most ? size : first;
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // Nothing was kept yet, or by something else.
    return {};
  }
}
