import type { CardElement } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { drawChildren, drawElement, drawInline } from '../../draw.tsx';
import { drawGuardedIcon } from '../../icons/draw-guarded-icon.tsx';
import type { Surface } from '../../surface.ts';
import type { Place, ViewProps } from '../../view.ts';
import { cardHintId, CardPress } from './CardPress.tsx';

/** A framed group with a head; pressable as a whole where it has an action (R32). */
export function CardView({ element, surface, place }: ViewProps<'card'>): ReactNode {
  const { title, hint, icon, onPress, buttons, children } = element;
  const titleId = `${surface.id}${place}-title`;
  const hasBody = children !== undefined && children.length > 0;
  const isGroup = hasBody && Boolean(title);
  const hasHead = Boolean(title || hint?.length || icon || buttons?.length);
  const action = onPress && <CardPress element={element} surface={surface} place={place} />;
  return (
    <div
      className="ck-card"
      data-pressable={onPress && ''}
      // Names what is in it: the choices of a group of radios, say.
      role={isGroup ? 'group' : undefined}
      aria-labelledby={isGroup ? titleId : undefined}
    >
      {!title && action}
      {hasHead && (
        <div className="ck-card-head">
          {icon && (
            <span className="ck-card-icon">{drawCardIcon(icon, element, surface, place)}</span>
          )}
          <div className="ck-card-titles">
            {title && (
              <div className="ck-card-title" id={isGroup ? titleId : undefined}>
                {action ?? title}
              </div>
            )}
            {hint && hint.length > 0 && (
              <p className="ck-hint" id={onPress && cardHintId(surface, place)}>
                {drawInline(hint, surface, `${place}-hint`)}
              </p>
            )}
          </div>
          {buttons && buttons.length > 0 && (
            <div className="ck-card-buttons">
              {drawChildren(buttons, surface, `${place}-buttons`)}
            </div>
          )}
        </div>
      )}
      {hasBody && <div className="ck-card-body">{drawChildren(children, surface, place)}</div>}
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
