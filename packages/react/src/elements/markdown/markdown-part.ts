import { createLazyPart } from '../../hooks/lazy-part.ts';

/** What reads Markdown and draws it. */
export const markdownPart = createLazyPart(() => import('./markdown-module.ts'));
