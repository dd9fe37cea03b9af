import type { LinkElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';
import { drawAnchor } from './anchor.tsx';
import { BoundLink } from './BoundLink.tsx';

/** Draws a link. One whose URL follows the state is a component of its own. */
export function drawLink(
  element: LinkElement,
  surface: Surface,
  _place: Place,
  key: Key,
): ReactNode {
  const { children, target } = element;
  const text = typeof children === 'string' ? children : children.join('');
  return typeof target.url === 'string' ? (
    drawAnchor(target.url, text, surface, key)
  ) : (
    <BoundLink key={key} url={target.url} text={text} surface={surface} />
  );
}
