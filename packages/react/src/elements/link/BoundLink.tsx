import { resolveContentKitUrl, type ContentKitURL } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { useResolvedValue } from '../../hooks/surface-hooks.ts';
import type { Surface } from '../../surface.ts';
import { drawAnchor } from './anchor.tsx';

/** A link whose URL is given in parts, with a query that can follow the state. */
export function BoundLink(props: {
  readonly url: ContentKitURL;
  readonly text: string;
  readonly surface: Surface;
}): ReactNode {
  const { url, text, surface } = props;
  // Drawn again when a bound key changes; the URL is made from the state of that moment.
  useResolvedValue(surface, url);
  return drawAnchor(resolveContentKitUrl(url, surface.instance.getState()), text, surface);
}
