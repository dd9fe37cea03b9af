import { useDeferredValue, useMemo, useState } from 'react';

import { readSource, type Drawing, type SourceReading } from './read-source.ts';

/** Reads a text as it is written, behind the typing, and keeps what it came to last. */
export function useReading(text: string): {
  readonly reading: SourceReading;
  /** The last that could be drawn; it may be the present one. */
  readonly lastDrawing: Drawing | undefined;
} {
  const settled = useDeferredValue(text);
  const reading = useMemo(() => readSource(settled), [settled]);
  const [lastDrawing, setLastDrawing] = useState(reading.ok ? reading.drawing : undefined);
  if (reading.ok && reading.drawing !== lastDrawing) setLastDrawing(reading.drawing);
  return { reading, lastDrawing };
}
