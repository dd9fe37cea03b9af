import type { TextElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { drawInline } from '../../draw.tsx';
import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';

const tags = { bold: 'strong', italic: 'em', code: 'code', strikethrough: 's' } as const;

/** Draws a run of text: a paragraph where it stands among block-level elements (R34a). */
export function drawText(
  element: TextElement,
  surface: Surface,
  place: Place,
  key: Key,
  inline: boolean,
): ReactNode {
  const content = drawInline(element.children, surface, place);
  const Tag = element.style && tags[element.style];
  if (inline) {
    return Tag ? <Tag key={key}>{content}</Tag> : content;
  }
  return (
    <p key={key} className="ck-text">
      {Tag ? <Tag>{content}</Tag> : content}
    </p>
  );
}
