import type { ReadElement } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { useReport } from './hooks/use-report.ts';
import { ModalFrame } from './instance/ModalFrame.tsx';
import { english, type Messages } from './messages/index.ts';
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
  const { type } = element;
  const message = brokenMessage(surface.messages, type);
  useReport(surface, element, { kind: 'view', message, cause: error, elementType: type, place });
  const note = (
    <span className="ck-broken" role="note">
      {message}
    </span>
  );
  const view = surface.views[type];
  // Without its frame nobody could leave a modal that is open.
  return view.kind === 'component' && view.isFramed ? (
    <ModalFrame surface={surface}>{note}</ModalFrame>
  ) : (
    note
  );
}

/** What is said of a broken element; in English where the host app's own words are what broke. */
export function brokenMessage(messages: Messages, type: string): string {
  try {
    return messages.brokenElement(type);
  } catch {
    return english.brokenElement(type);
  }
}
