import { useState, type ReactNode } from 'react';

import { useLook } from './use-look.ts';
import { useWidthOf } from './use-width-of.ts';
import { directionIn, type ViewSettings, type Width } from './view-settings.ts';
import { describeView } from './views.ts';
import { WidthHandle } from './WidthHandle.tsx';

/** The page of a host app, in which a component is drawn. */
export function Paper({
  view,
  isStale = false,
  onWidth,
  children,
}: {
  readonly view: ViewSettings;
  /** Whether what is in it is from before: one sees it, and cannot use it. */
  readonly isStale?: boolean;
  readonly onWidth: (width: Width) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { look, density, locale } = view;
  const [dragged, setDragged] = useState<number>();
  const [measured, measure] = useWidthOf();
  useLook(look);
  const width = dragged ?? view.width;
  return (
    <div
      ref={measure}
      className="pg-frame"
      data-width={typeof width === 'number' ? 'fixed' : width}
      style={typeof width === 'number' ? { inlineSize: width } : undefined}
    >
      <Caption settings={describeView(view)} width={dragged === undefined ? undefined : measured} />
      <div
        className="pg-paper"
        dir={directionIn(view)}
        lang={locale}
        data-pg-look={look}
        data-density={density}
        data-stale={isStale || undefined}
        inert={isStale}
      >
        {children}
      </div>
      <WidthHandle width={view.width} measured={measured} onDrag={setDragged} onChange={onWidth} />
    </div>
  );
}

/** What is unusual about a view, and how wide it is while that changes. */
function Caption({
  settings,
  width,
}: {
  readonly settings: readonly string[];
  readonly width: number | undefined;
}): ReactNode {
  const shown = width === undefined ? settings : [`${width} px`];
  if (shown.length === 0) return null;
  return <p className="pg-frame-caption">{shown.join(' · ')}</p>;
}
