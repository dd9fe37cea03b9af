import type { ReactNode } from 'react';

import { useReport } from '../../hooks/use-report.ts';
import type { ViewProps } from '../../view.ts';
import { drawInvalid, nameOf } from './draw-invalid.tsx';

/** What stands in the place of an element without a reading, as the host app has it (R5). */
export function UnknownView(props: ViewProps<'invalid'>): ReactNode {
  const { element, surface, place, inline = false } = props;
  const { unknown: Unknown, messages } = surface;
  const message = messages.invalidElement(nameOf(element));
  // Each answer brings another object, and what is wrong is the same.
  useReport(surface, message, { kind: 'unknown', message, element, place });
  if (Unknown === 'hide') {
    return null;
  }
  return Unknown === 'fallback' ? (
    drawInvalid(element, surface, place, '', inline)
  ) : (
    <Unknown {...props} />
  );
}
