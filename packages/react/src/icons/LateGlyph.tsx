import type { ReactNode } from 'react';

import { usePart } from '../hooks/lazy-part.ts';
import { lateOutlinesPart } from './late-outlines-part.ts';
import type { LateGlyphName } from './outlines.ts';
import { picture } from './picture.tsx';

/** A server draws it whole, and the page takes it over as if it had no path yet. */
const drawnByServers = { id: '', text: undefined };

/**
 * A glyph whose path loads when it is first drawn. Its place is there at once, and where a server has
 * drawn it, so is its picture.
 */
export function LateGlyph({ name }: { readonly name: LateGlyphName }): ReactNode {
  const part = usePart(lateOutlinesPart, drawnByServers);
  const path = part.status === 'ready' ? part.module.lateOutlines[name] : undefined;
  // Marks of other companies are filled; all else is drawn in lines.
  return picture(path, name === 'github' || name === 'gitlab');
}
