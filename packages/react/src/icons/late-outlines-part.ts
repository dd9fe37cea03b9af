import { createLazyPart } from '../hooks/lazy-part.ts';

/** The paths of most glyphs: more than the code of many an element, and few trees name one. */
export const lateOutlinesPart = createLazyPart(() => import('./late-outlines.ts'));
