import type { IconName } from '@contentkit/schema/reader';
import { createElement, type ReactNode } from 'react';

import { LateGlyph } from './LateGlyph.tsx';
import { lateNames, outlines, type GlyphName } from './outlines.ts';
import { picture } from './picture.tsx';

export type { GlyphName } from './outlines.ts';

/**
 * How each glyph is drawn: without hooks, as tall as a line of the text around it, and hidden from
 * screen readers, for what it stands on has a name of its own.
 *
 * @example
 * ```tsx
 * const icons: Partial<Icons> = { star: () => <span aria-hidden="true">★</span> };
 * ```
 */
export type Icons = Readonly<Record<GlyphName, () => ReactNode>>;

/** The glyphs that hold where a host app gives no others. */
export const defaultIcons: Icons = Object.fromEntries([
  ...Object.entries(outlines).map(([name, path]) => glyph(name, picture(path))),
  ...lateNames.map((name) => glyph(name, createElement(LateGlyph, { name }))),
  // `fromEntries` forgets that the keys are exactly those of the two.
]) as Record<GlyphName, () => ReactNode>;

function glyph(name: string, drawn: ReactNode): [string, () => ReactNode] {
  return [name, () => drawn];
}

/** Draws the icon that an element names; nothing for a name that is none. */
export function drawIcon(icons: Icons, name: string | undefined): ReactNode {
  return name !== undefined && Object.hasOwn(icons, name) ? icons[name as IconName]() : null;
}
