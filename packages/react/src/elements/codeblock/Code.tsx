import type { ReadElement } from '@contentkit/schema/reader';
import { useMemo, type ReactNode } from 'react';

import { markedContent, useServerHtml } from '../../hooks/server-html.ts';
import type { Surface } from '../../surface.ts';
import { tabStopIfScrollable } from '../../tab-stop.ts';
import type { Place } from '../../view.ts';
import { digitsOf } from './digits.ts';
import { drawLine } from './draw-line.tsx';
import { useSyntax } from './use-syntax.ts';

/** What code is shown with. */
export interface CodeProps {
  readonly code: string;
  readonly syntax: string | undefined;
  /** The number of the first line; without it lines have no numbers. */
  readonly firstLine?: number | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly element: ReadElement;
  readonly surface: Surface;
  readonly place: Place;
}

/** Longer code is shown without colours: there would be more elements than a page needs. */
const maximumLength = 200_000;

/** Code to be read: at once as plain text, and in colours as soon as its language is there. */
export function Code(props: CodeProps): ReactNode {
  const { syntax, firstLine, labelledBy, describedBy, surface } = props;
  // A last line break ends the last line; it does not begin another.
  const code = props.code.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  const html = useServerHtml();
  const part = useSyntax(code.length > maximumLength ? undefined : syntax, props, html);
  const lines = useMemo(() => code.split('\n'), [code]);
  const drawn = (
    <code>
      {part.status === 'ready' ? (
        <part.module.ColouredLines
          code={code}
          lines={lines}
          firstLine={firstLine}
          grammar={part.module.grammar}
        />
      ) : (
        lines.map((line, index) => drawLine(line, index, lines.length, firstLine))
      )}
    </code>
  );
  return (
    <pre
      ref={tabStopIfScrollable}
      className="ck-code-lines"
      data-digits={firstLine === undefined ? undefined : digitsOf(firstLine, lines.length)}
      role="group"
      aria-label={labelledBy === undefined ? nameOf(syntax, surface) : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      {...markedContent(html, part.status, drawn)}
    />
  );
}

/** Names code by its language, which the colours only hint at. */
export function nameOf(syntax: string | undefined, { messages }: Surface): string {
  return syntax ? `${messages.code}: ${syntax}` : messages.code;
}
