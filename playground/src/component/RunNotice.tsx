import { Play } from 'lucide-react';
import type { ReactNode } from 'react';

import type { ProjectStore } from '../projects/project-store.ts';

/** In place of a component that somebody else has written, and that nobody has let run. */
export function RunNotice({ store }: { readonly store: ProjectStore }): ReactNode {
  return (
    <div className="pg-empty">
      <strong>It has not run yet</strong>
      <p>
        Somebody else wrote this component. Look at its code, and run it if you like what you see.
      </p>
      <button
        type="button"
        className="pg-button"
        data-kind="outlined"
        onClick={() => store.allowToRun()}
      >
        <Play aria-hidden size={15} /> Run the component
      </button>
    </div>
  );
}
