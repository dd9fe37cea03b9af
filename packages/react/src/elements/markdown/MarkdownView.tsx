import { useMemo, type ReactNode } from 'react';

import { useLazyPart } from '../../hooks/lazy-part.ts';
import { markedContent, useServerHtml } from '../../hooks/server-html.ts';
import { useResolvedValue } from '../../hooks/surface-hooks.ts';
import { textOf } from '../../text-of.ts';
import type { ViewProps } from '../../view.ts';
import { Code } from '../codeblock/Code.tsx';
import { markdownPart } from './markdown-part.ts';

/** Rich text (R28). Until the parser is there its source stands in the same place. */
export function MarkdownView(props: ViewProps<'markdown'>): ReactNode {
  const { element, surface, place } = props;
  const content = textOf(useResolvedValue(surface, element.content));
  const html = useServerHtml();
  const part = useLazyPart(markdownPart, props, html);
  const module = part.status === 'ready' ? part.module : undefined;
  const drawn = useMemo(
    () =>
      module?.drawMarkdown(module.parseMarkdown(content), {
        surface,
        drawCode: (code, syntax) => (
          <Code code={code} syntax={syntax} element={element} surface={surface} place={place} />
        ),
      }),
    [module, content, element, surface, place],
  );
  if (content.trim() === '') {
    return null;
  }
  return (
    <div
      className="ck-markdown"
      {...markedContent(html, part.status, drawn ?? drawSource(content))}
    />
  );
}

/** In paragraphs, so that those of the text already stand where they will. */
function drawSource(content: string): ReactNode {
  return content
    .trim()
    .split(/\n\s*\n/)
    .map((text, index) => <p key={index}>{text}</p>);
}
