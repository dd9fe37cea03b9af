import type { WebFrameElement } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';
import { Frame } from './Frame.tsx';
import { frameSourceOf } from './frame-source.ts';

/** The page that an element names in its frame, or a note where it may not be framed (R30). */
export function PageFrame(props: {
  readonly element: WebFrameElement;
  readonly surface: Surface;
  readonly place: Place;
}): ReactNode {
  const { element, surface } = props;
  const source = frameSourceOf(element.source.url, surface);
  return source ? (
    // Another page is another frame: nothing that the one before said counts for it.
    <Frame key={source.url} {...props} source={source} />
  ) : (
    <p className="ck-webframe-refused">{surface.messages.frameRefused}</p>
  );
}
