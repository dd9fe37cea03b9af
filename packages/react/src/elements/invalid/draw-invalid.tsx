import type { InvalidElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { IssueList } from '../../instance/IssueList.tsx';
import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';

/** Draws what stands where an element had no reading: its name, if it has one, and what is wrong. */
export function drawInvalid(
  element: InvalidElement,
  { messages }: Surface,
  _place: Place,
  key: Key,
  inline: boolean,
): ReactNode {
  const title = messages.invalidElement(nameOf(element));
  if (inline) {
    return (
      <span key={key} className="ck-invalid-inline" role="note">
        {title}
      </span>
    );
  }
  return (
    <div key={key} className="ck-invalid" role="note">
      <span className="ck-invalid-title">{title}</span>
      <IssueList issues={element.issues} messages={messages} />
    </div>
  );
}

/** The type that an element without a reading says it is of. */
export function nameOf({ value }: InvalidElement): string | undefined {
  const type: unknown =
    typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  return typeof type === 'string' ? type.slice(0, 40) : undefined;
}
