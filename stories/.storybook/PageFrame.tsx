import { useLayoutEffect, type ReactNode } from 'react';

import type { PageGlobals } from '../page-globals.ts';

/** What {@link PageFrame} is given. */
export interface PageFrameProps extends PageGlobals {
  /** Whether the story has the whole document to itself, rather than a place among the docs. */
  readonly ownsDocument: boolean;
  readonly children: ReactNode;
}

/** A host app's page around a story: its theme, its direction, its measure. */
export function PageFrame(props: PageFrameProps): ReactNode {
  const { theme, direction, ownsDocument, children } = props;
  useLayoutEffect(() => {
    const { dir, style } = document.documentElement;
    if (!ownsDocument) return undefined;
    document.documentElement.dir = direction;
    style.colorScheme = theme;
    return () => {
      document.documentElement.dir = dir;
      style.colorScheme = '';
    };
  }, [theme, direction, ownsDocument]);
  return (
    <div className="page-frame" dir={direction} data-theme={theme}>
      {children}
    </div>
  );
}
