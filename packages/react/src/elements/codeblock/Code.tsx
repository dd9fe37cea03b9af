import type { ReadElement } from '@contentkit/schema/reader';
import { useMemo, type ReactNode } from 'react';

import { markedContent, useServerHtml } from '../../hooks/server-html.ts';
import type { Surface } from '../../surface.ts';
import { tabStopIfScrollable } from '../../tab-stop.ts';
import type { Place } from '../../view.ts';
import { digitsOf } from './digits.ts';
import type { Token } from './highlight-code.ts';
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

/** Longer code is shown without colours: finding them would hold up the page. */
const maximumLength = 200_000;

/** Code to be read: at once as plain text, and in colours as soon as its language is there. */
export function Code(props: CodeProps): ReactNode {
  const { syntax, firstLine, labelledBy, describedBy, surface } = props;
  // A last line break ends the last line; it does not begin another.
  const code = props.code.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  const html = useServerHtml();
  const part = useSyntax(code.length > maximumLength ? undefined : syntax, props, html);
  const highlight = part.status === 'ready' ? part.module.highlight : undefined;
  const lines = useMemo(() => (highlight ?? withoutColours)(code), [highlight, code]);
  const drawn = (
    <code>
      {lines.map((line, index) => (
        <span
          key={index}
          className="ck-code-line"
          data-number={firstLine === undefined ? undefined : firstLine + index}
        >
          {line.map(drawToken)}
          {index < lines.length - 1 && '\n'}
        </span>
      ))}
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

function withoutColours(code: string): readonly (readonly Token[])[] {
  return code.split('\n').map((text) => [{ text, className: '' }]);
}

function drawToken({ text, className }: Token, index: number): ReactNode {
  return className === '' ? (
    text
  ) : (
    <span key={index} className={className}>
      {text}
    </span>
  );
}
