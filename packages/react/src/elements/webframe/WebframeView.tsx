import { useSyncExternalStore, type ReactNode } from 'react';

import { drawChildren } from '../../draw.tsx';
import type { ViewProps } from '../../view.ts';
import { Frame } from './Frame.tsx';
import { frameSourceOf } from './frame-source.ts';

const never = () => () => {};

/** A page of the integration's in a sandboxed frame (R30). */
export function WebframeView({ element, surface, place }: ViewProps<'webframe'>): ReactNode {
  // Only in the page: in the server's HTML a frame would speak before anybody listens.
  const isInPage = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const source = isInPage ? frameSourceOf(element.source.url, surface) : undefined;
  const { buttons } = element;
  return (
    <div className="ck-webframe">
      {source && (
        // Another page is another frame: nothing that the one before said counts for it.
        <Frame key={source.url} element={element} surface={surface} place={place} source={source} />
      )}
      {isInPage && !source && (
        <p className="ck-webframe-refused">{surface.messages.frameRefused}</p>
      )}
      {buttons && buttons.length > 0 && (
        <div className="ck-overlay-buttons">
          {drawChildren(buttons, surface, `${place}-buttons`)}
        </div>
      )}
    </div>
  );
}
