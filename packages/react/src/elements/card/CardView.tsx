import type { CardElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { drawChildren, drawElement, drawInline } from '../../draw.tsx';
import { drawGuardedIcon } from '../../icons/draw-guarded-icon.tsx';
import type { Surface } from '../../surface.ts';
import type { Place, ViewProps } from '../../view.ts';
import { cardHintId, CardPress } from './CardPress.tsx';

/**
 * A framed group with a head; pressable as a whole where it has an action (R32). A part that is
 * alone stands in no list, which would cost React as much as the part; keys keep it when it is in
 * one.
 */
export function CardView({ element, surface, place }: ViewProps<'card'>, key?: Key): ReactNode {
  const { title, hint, icon, onPress, buttons, children } = element;
  // Names what is in it: the choices of a group of radios, say.
  const titleId = title && children?.length ? `${surface.id}${place}-title` : undefined;
  const action = onPress && (
    <CardPress key="action" element={element} surface={surface} place={place} />
  );
  const heading = title && (
    <div key="title" className="ck-card-title" id={titleId}>
      {action ?? title}
    </div>
  );
  const titles = (
    <div key="titles" className="ck-card-titles">
      {hint?.length
        ? [
            heading,
            <p key="hint" className="ck-hint" id={onPress && cardHintId(surface, place)}>
              {drawInline(hint, surface, `${place}-hint`)}
            </p>,
          ]
        : heading}
    </div>
  );
  const isRich = icon || buttons?.length;
  const head =
    title || hint?.length || isRich ? (
      <div key="head" className="ck-card-head">
        {isRich
          ? [
              icon && (
                <span key="icon" className="ck-card-icon">
                  {drawCardIcon(icon, element, surface, place)}
                </span>
              ),
              titles,
              buttons?.length ? (
                <div key="buttons" className="ck-card-buttons">
                  {drawChildren(buttons, surface, `${place}-buttons`)}
                </div>
              ) : null,
            ]
          : titles}
      </div>
    ) : null;
  const body = children?.length ? (
    <div key="body" className="ck-card-body">
      {drawChildren(children, surface, place)}
    </div>
  ) : null;
  return (
    <div
      key={key}
      className="ck-card"
      data-pressable={onPress && ''}
      role={titleId && 'group'}
      aria-labelledby={titleId}
    >
      {title ? [head, body] : [action, head, body]}
    </div>
  );
}

function drawCardIcon(
  icon: NonNullable<CardElement['icon']>,
  element: CardElement,
  surface: Surface,
  place: Place,
): ReactNode {
  return typeof icon === 'string'
    ? drawGuardedIcon(icon, element, surface, place)
    : drawElement(icon, surface, `${place}-icon`, { inline: true });
}
