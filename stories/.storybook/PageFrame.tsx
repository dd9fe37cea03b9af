import { useLayoutEffect, type ReactNode } from 'react';

import { densities, type PageGlobals } from '../page-globals.ts';
import { looks } from '../themes/index.ts';

/** What {@link PageFrame} is given. */
export interface PageFrameProps extends PageGlobals {
  /** Whether the story has the whole document to itself, rather than a place among the docs. */
  readonly ownsDocument: boolean;
  readonly children: ReactNode;
}

/** A host app's page around a story: its look, its theme, its direction, its measure. */
export function PageFrame(props: PageFrameProps): ReactNode {
  const { theme, direction, look, density, ownsDocument, children } = props;
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
    // The class is how a shadcn/ui app says that it is dark.
    <div className={`page-frame ${theme}`} dir={direction} data-theme={theme}>
      <style>{looks[look].css}</style>
      {density !== 'normal' && <style>{`.ck { --ck-density: ${densities[density]} }`}</style>}
      {children}
    </div>
  );
}
