import { ElementTree } from '@contentkit/react';
import { StrictMode, useEffect, type ReactNode } from 'react';

/** What the server draws of a tree, and the page takes over. */
export function TreePage(props: {
  readonly output: unknown;
  /** Called in the page, as soon as it has taken over. */
  readonly onAwake?: () => void;
}): ReactNode {
  const { output, onAwake } = props;
  useEffect(() => onAwake?.(), [onAwake]);
  return (
    <StrictMode>
      <ElementTree output={output} theme="light" />
    </StrictMode>
  );
}
