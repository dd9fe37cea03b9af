import { createLazyPart } from '../../hooks/lazy-part.ts';

/** What reads Markdown and draws it. */
export const markdownPart = createLazyPart(async () => {
  const [{ parseMarkdown }, { drawMarkdown }] = await Promise.all([
    import('./parse-markdown.ts'),
    import('./draw-markdown.tsx'),
  ]);
  return { parseMarkdown, drawMarkdown };
});
