// What loads together, with the first Markdown.
export { drawMarkdown } from './draw-markdown.tsx';
export { parseMarkdown } from './parse-markdown.ts';
