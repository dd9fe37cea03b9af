import { useState } from 'react';

import { keep, readKept } from '../storage.ts';

const KEY = 'inspector';

/** Whether the inspector is folded, kept for the next visit. */
export function useInspectorFold(): readonly [
  isFolded: boolean,
  fold: (isFolded: boolean) => void,
] {
  const [isFolded, setFolded] = useState(() => readKept(KEY) === 'folded');
  return [
    isFolded,
    (next) => {
      setFolded(next);
      keep(KEY, next ? 'folded' : undefined);
    },
  ];
}
