import type { PlainObject } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { PropsText } from './PropsText.tsx';
import { readPropsJson } from './read-props.ts';
import { useWriting } from './use-writing.ts';

/** What the node of the document holds, to be read and written. */
export function PropsTool({
  props,
  onWrite,
}: {
  readonly props: PlainObject;
  readonly onWrite: (props: PlainObject) => void;
}): ReactNode {
  const shown = JSON.stringify(props, undefined, 2);
  const writing = useWriting(shown, readPropsJson, onWrite);
  return (
    <div className="pg-block-tool">
      <p className="pg-block-help">
        What the document keeps for this block. What you write here is shown at once, and is what
        “Begin anew” begins with.
      </p>
      <PropsText label="Props" writing={writing} />
    </div>
  );
}
