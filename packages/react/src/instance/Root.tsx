import { forwardRef, type ReactNode } from 'react';

import { prepareOverlays } from '../overlays/overlay-part.ts';

interface Props {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly onBlur?: () => void;
  readonly children: ReactNode;
}

/** The element around all that the renderer draws: styles and tokens begin here. */
export const Root = forwardRef<HTMLDivElement, Props>(function Root(props, ref) {
  return (
    <div
      ref={ref}
      className="ck"
      data-ck-theme={props.theme}
      onPointerEnter={prepareOverlays}
      onFocus={prepareOverlays}
      onBlur={props.onBlur}
    >
      {props.children}
    </div>
  );
});
