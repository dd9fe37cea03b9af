import { useRef, type RefObject } from 'react';

import { useCommitEffect } from './use-commit-effect.ts';

/**
 * What was passed last, for callbacks that live longer than one render: a host app may pass a new
 * function each time without anything being made anew.
 */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useCommitEffect(() => {
    latest.current = value;
  });
  return latest;
}
