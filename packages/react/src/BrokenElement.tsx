import type { ReadElement } from '@contentkit/schema/reader';
import { useEffect, type ReactNode } from 'react';

import type { Surface } from './surface.ts';
import type { Place } from './view.ts';

/** Stands where a view threw, and says so to the host app. */
export function BrokenElement(props: {
  readonly element: ReadElement;
  readonly surface: Surface;
  readonly place: Place;
  readonly error: unknown;
}): ReactNode {
  const { element, surface, place, error } = props;
  const message = surface.messages.brokenElement(element.type);
  useEffect(() => {
    surface.report({ message, cause: error, elementType: element.type, place });
  }, [surface, message, error, element.type, place]);
  return (
    <span className="ck-broken" role="note">
      {message}
    </span>
  );
}
