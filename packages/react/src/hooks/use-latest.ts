import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

// On the server there is no layout, and React 18 says so on the console.
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

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
