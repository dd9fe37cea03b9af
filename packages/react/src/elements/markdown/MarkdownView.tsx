import type { ReactNode } from 'react';
import { useMemo } from 'react';

import { createLazyPart, useLazyPart } from '../../hooks/lazy-part.ts';
import { useResolvedValue } from '../../hooks/surface-hooks.ts';
import { textOf } from '../../text-of.ts';
import type { ViewProps } from '../../view.ts';
import { Code } from '../codeblock/Code.tsx';

const parser = createLazyPart(async () => {
  const [{ parseMarkdown }, { drawMarkdown }] = await Promise.all([
    import('./parse-markdown.ts'),
    import('./draw-markdown.tsx'),
  ]);
  return { parseMarkdown, drawMarkdown };
});

/** Rich text (R28). Until the parser is there its source stands in the same place. */
export function MarkdownView({ element, surface, place }: ViewProps<'markdown'>): ReactNode {
  const content = textOf(useResolvedValue(surface, element.content));
  const part = useLazyPart(parser, { element, surface, place });
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
    <div className="ck-markdown" data-plain={drawn === undefined ? '' : undefined}>
      {drawn ?? content}
    </div>
  );
}
