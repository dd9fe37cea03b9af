import { networks, type Network } from './host/networks.ts';
import { looks, type Look } from './themes/index.ts';

/** How close things stand, as `--ck-density`. */
export const densities = { compact: 0.8, normal: 1, spacious: 1.25 } as const;

/** The name of a density. */
export type Density = keyof typeof densities;

/** How wide the place is in which a tree stands, in pixels; `page` is a page's usual measure. */
export const widths = { page: 712, phone: 320, narrow: 480, wide: 1080 } as const;

/** The name of a width. */
export type Width = keyof typeof widths;

/** Whether React runs everything twice, to find what does not bear it. */
export const strictness = { off: 'Strict mode off', on: 'Strict mode on' } as const;

/** What the toolbar says of the page around a story. */
export interface PageGlobals {
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly look: Look;
  readonly density: Density;
  readonly width: Width;
  readonly network: Network;
  readonly isStrict: boolean;
}

/** Reads the toolbar's values, which Storybook hands on without types. */
export function readPageGlobals(globals: Readonly<Record<string, unknown>>): PageGlobals {
  return {
    theme: globals['theme'] === 'dark' ? 'dark' : 'light',
    direction: globals['direction'] === 'rtl' ? 'rtl' : 'ltr',
    look: nameIn(looks, globals['look']) ?? 'default',
    density: nameIn(densities, globals['density']) ?? 'normal',
    width: nameIn(widths, globals['width']) ?? 'page',
    network: nameIn(networks, globals['network']) ?? 'fast',
    isStrict: globals['strict'] === 'on',
  };
}

function nameIn<Table extends object>(table: Table, name: unknown): keyof Table | undefined {
  // A table's own keys are its names.
  return (Object.keys(table) as (keyof Table)[]).find((key) => key === name);
}
