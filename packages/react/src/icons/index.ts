import type { IconName } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { filled, glyphs, outlines, type GlyphName } from './outlines.ts';
import { picture } from './picture.tsx';

/**
 * What is drawn for each icon name. A picture is hidden from screen readers: what it stands on has
 * a name of its own.
 *
 * @example
 * ```tsx
 * const icons: Partial<Icons> = { star: <MyStar aria-hidden="true" /> };
 * ```
 */
export type Icons = Readonly<Record<IconName, ReactNode>>;

/** The icons that hold where a host app gives no others. */
export const defaultIcons: Icons = Object.fromEntries(
  Object.entries(outlines).map(([name, path]) => [name, picture(path, filled.has(name))]),
  // `fromEntries` forgets that the keys are exactly those of `outlines`.
) as Record<IconName, ReactNode>;

const defaultGlyphs = Object.fromEntries(
  Object.entries(glyphs).map(([name, path]) => [name, picture(path)]),
) as Record<GlyphName, ReactNode>;

/** Draws an icon by its name; nothing for a name that is none. */
export function drawIcon(icons: Icons, name: string | undefined): ReactNode {
  return name !== undefined && Object.hasOwn(icons, name) ? icons[name as IconName] : null;
}

/** Draws one of the renderer's own pictures. */
export function drawGlyph(name: GlyphName): ReactNode {
  return defaultGlyphs[name];
}
