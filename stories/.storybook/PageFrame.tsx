import { StrictMode, useLayoutEffect, type CSSProperties, type ReactNode } from 'react';

import { setOptionNetwork } from '../host/host-in-page.ts';
import { densities, widths, type PageGlobals } from '../page-globals.ts';
import { looks } from '../themes/index.ts';

/** What {@link PageFrame} is given. */
export interface PageFrameProps extends PageGlobals {
  /** Whether the story has the whole document to itself, rather than a place among the docs. */
  readonly ownsDocument: boolean;
  readonly children: ReactNode;
}

/** A host app's page around a story: its look, its theme, its direction, its measure. */
export function PageFrame(props: PageFrameProps): ReactNode {
  const { theme, direction, look, density, width, network, isStrict, ownsDocument, children } =
    props;
  useLayoutEffect(() => {
    const { documentElement: page } = document;
    const { dir, className } = page;
    if (!ownsDocument) return undefined;
    page.dir = direction;
    page.classList.add('page', theme);
    return () => {
      page.dir = dir;
      page.className = className;
    };
  }, [theme, direction, ownsDocument]);
  // Before what stands in the frame asks for its options.
  setOptionNetwork(network);
  const style: CSSProperties & { readonly '--page-width': string } = {
    '--page-width': `${widths[width]}px`,
  };
  return (
    // The class is how a shadcn/ui app says that it is dark.
    <div className={`page-frame ${theme}`} dir={direction} data-theme={theme} style={style}>
      <style>{looks[look].css}</style>
      {density !== 'normal' && <style>{`.ck { --ck-density: ${densities[density]} }`}</style>}
      {/* What was fetched over another network is fetched anew. */}
      <div className="page-body" data-width={width} key={network}>
        {isStrict ? <StrictMode>{children}</StrictMode> : children}
      </div>
    </div>
  );
}
