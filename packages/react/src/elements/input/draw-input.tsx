import type { InputElement, ReadElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { drawElement, drawInline } from '../../draw.tsx';
import type { Surface } from '../../surface.ts';
import { controlId, type ControlFacts, type Place } from '../../view.ts';

/** Holds for what stands in a control's place without being one, such as an invalid element. */
const noControl: ControlFacts = { labelling: 'labelledby', at: 'below' };

/** Draws a label and a hint, and ties them to the control by their ids (R34b). */
export function drawInput(
  element: InputElement,
  surface: Surface,
  place: Place,
  key: Key,
): ReactNode {
  const { label, hint, element: control } = element;
  // The reader puts an invalid element in the place of a control that it cannot read.
  if ((control as ReadElement).type === 'invalid' && surface.unknown === 'hide') {
    // A label of nothing would say that something is there.
    return drawElement(control, surface, `${place}-0`, { key });
  }
  const view = surface.views[control.type];
  const facts = (view.kind === 'component' && view.control) || noControl;
  const controlPlace = `${place}-0`;
  const labelId = label === '' ? undefined : `${surface.id}${place}-label`;
  const hintId = hint === undefined || hint === '' ? undefined : `${surface.id}${place}-hint`;
  const isFor = facts.labelling === 'for';
  return (
    <div key={key} className="ck-input" data-at={facts.at}>
      {labelId &&
        (isFor ? (
          <label className="ck-label" id={labelId} htmlFor={controlId(surface, controlPlace)}>
            {label}
          </label>
        ) : (
          <span className="ck-label" id={labelId}>
            {label}
          </span>
        ))}
      <div className="ck-input-control">
        {drawElement(control, surface, controlPlace, { labelledBy: labelId, describedBy: hintId })}
      </div>
      {hintId && (
        <p className="ck-hint" id={hintId}>
          {drawInline(typeof hint === 'object' ? [hint] : hint, surface, `${place}-hint`)}
        </p>
      )}
    </div>
  );
}
