import type { ReactNode } from 'react';

/** The element around all that the renderer draws: styles and tokens begin here. */
export function Root(props: {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly onBlur?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="ck" data-ck-theme={props.theme} onBlur={props.onBlur}>
      {props.children}
    </div>
  );
}
