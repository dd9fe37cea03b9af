import type { ReactNode } from 'react';

import { drawChildren } from '../../draw.tsx';
import { createLazyPart, useLazyPart } from '../../hooks/lazy-part.ts';
import type { ViewProps } from '../../view.ts';
import { clampRatio } from './clamp-ratio.ts';

const framePart = createLazyPart(() => import('./PageFrame.tsx'));

/**
 * A page of the integration's in a sandboxed frame (R30), in the page only: in the server's HTML a
 * frame would speak before anybody listens. Until then something of its ratio keeps its place.
 */
export function WebframeView(props: ViewProps<'webframe'>): ReactNode {
  const { element, surface, place } = props;
  const { aspectRatio = 16 / 9, buttons } = element;
  const part = useLazyPart(framePart, props);
  return (
    <div className="ck-webframe">
      {part.status === 'ready' ? (
        <part.module.PageFrame element={element} surface={surface} place={place} />
      ) : (
        <svg
          className="ck-webframe-place"
          viewBox={`0 0 ${clampRatio(aspectRatio)} 1`}
          aria-hidden
        />
      )}
      {buttons && buttons.length > 0 && (
        <div className="ck-overlay-buttons">
          {drawChildren(buttons, surface, `${place}-buttons`)}
        </div>
      )}
    </div>
  );
}
