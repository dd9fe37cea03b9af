import { valuesEqual } from '@contentkit/client';
import { useRef } from 'react';

/**
 * The object that was passed first among equal ones, so that a literal in a host app's render does
 * not redraw a whole tree.
 */
export function useStable<Value extends object | undefined>(value: Value): Value {
  const kept = useRef(value);
  if (!valuesEqual(kept.current, value)) {
    kept.current = value;
  }
  return kept.current;
}
