import { useMemo, useState } from 'react';

import { readSource, type Drawing, type SourceReading } from './read-source.ts';

/** Reads a text as it is written, and keeps what it came to last. */
export function useReading(text: string): {
  readonly reading: SourceReading;
  /** The last that could be drawn; it may be the present one. */
  readonly lastDrawing: Drawing | undefined;
} {
  const reading = useMemo(() => readSource(text), [text]);
  const [lastDrawing, setLastDrawing] = useState(reading.ok ? reading.drawing : undefined);
  if (reading.ok && reading.drawing !== lastDrawing) setLastDrawing(reading.drawing);
  return { reading, lastDrawing };
}
