import type { IconName } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

/** The pictures that views draw: those that elements name, and the renderer's own. */
export type GlyphName = IconName | 'more' | 'chevron-down' | 'info' | 'minus' | 'plus';

/** How each glyph is drawn: without hooks, as tall as a line of the text around it. */
export type Icons = Readonly<Record<GlyphName, () => ReactNode>>;

const none = (): ReactNode => null;

/** The glyphs that hold where a host app gives no others. */
export const defaultIcons: Icons = {
  close: none,
  edit: none,
  github: none,
  gitlab: none,
  maximize: none,
  email: none,
  settings: none,
  search: none,
  delete: none,
  star: none,
  warning: none,
  link: none,
  'link-external': none,
  eye: none,
  'eye-off': none,
  lock: none,
  check: none,
  'check-circle': none,
  more: none,
  'chevron-down': none,
  info: none,
  minus: none,
  plus: none,
};
