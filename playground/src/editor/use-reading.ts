import { shareStructure } from '@contentkit/schema';
import { useDeferredValue, useMemo, useState } from 'react';

import { readSource, type Drawing, type SourceReading } from './read-source.ts';

/** Reads a text as it is written, behind the typing, and keeps what it came to last. */
export function useReading(text: string): {
  readonly reading: SourceReading;
  /** The last that could be drawn; it may be the present one. */
  readonly lastDrawing: Drawing | undefined;
} {
  const settled = useDeferredValue(text);
  const [read] = useState(createReader);
  const reading = useMemo(() => read(settled), [read, settled]);
  const [lastDrawing, setLastDrawing] = useState(reading.ok ? reading.drawing : undefined);
  if (reading.ok && reading.drawing !== lastDrawing) setLastDrawing(reading.drawing);
  return { reading, lastDrawing };
}

/** Reads one text after the other. What a key has not changed is the same object as before. */
function createReader(): (text: string) => SourceReading {
  let last: unknown;
  return (text) => {
    const reading = readSource(text);
    if (!reading.ok) return reading;
    const { drawing } = reading;
    // Whatever draws it goes past what is the same.
    last = shareStructure(last, drawing.value);
    return { ...reading, drawing: { ...drawing, value: last } };
  };
}
