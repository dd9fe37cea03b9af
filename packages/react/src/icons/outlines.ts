import type { IconName } from '@contentkit/schema/reader';

// From Lucide (ISC) and Simple Icons (CC0): see NOTICE.md.

/** What views draw: the icons that elements name, and pictures of the renderer's own. */
export type GlyphName =
  | IconName
  | 'chevron-down'
  | 'image-off'
  | 'info'
  | 'minus'
  | 'more'
  | 'plus';

/** The glyphs whose paths load with the first tree that names one of them: they weigh the most. */
export const lateNames = [
  'edit',
  'github',
  'gitlab',
  'maximize',
  'email',
  'settings',
  'search',
  'delete',
  'star',
  'link',
  'link-external',
  'eye',
  'eye-off',
  'lock',
  'check-circle',
  'image-off',
] as const satisfies readonly GlyphName[];

export type LateGlyphName = (typeof lateNames)[number];

/** Each glyph that is there at once, as the path of a 24 × 24 picture. */
export const outlines: Readonly<Record<Exclude<GlyphName, LateGlyphName>, string>> = {
  close: 'M18 6 6 18M6 6l12 12',
  warning: 'm21.7 18-8-14a2 2 0 0 0-3.5 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4m0 4h0',
  check: 'M20 6 9 17l-5-5',

  // The renderer's own, which no tree can name.
  'chevron-down': 'M6 9l6 6 6-6',
  info: 'm22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0m-10 4v-4m0-4h0',
  minus: 'M5 12h14',
  more: 'm13 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0m7 0a1 1 0 1 1-2 0 1 1 0 0 1 2 0M6 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0',
  plus: 'M5 12h14M12 5v14',
};
