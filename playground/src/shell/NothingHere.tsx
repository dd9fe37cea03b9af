import type { ReactNode } from 'react';

import { Callout } from '../ui/Callout.tsx';

/** What is shown where an address leads to nothing. */
export function NothingHere({ reason }: { readonly reason: string }): ReactNode {
  return (
    <main className="pg-nothing">
      <h1 className="pg-visually-hidden">Playground</h1>
      <Callout
        tone="bad"
        title="This link cannot be opened"
        action={
          <a className="pg-button" data-kind="outlined" href="#">
            To the playground
          </a>
        }
      >
        {reason}
      </Callout>
    </main>
  );
}
