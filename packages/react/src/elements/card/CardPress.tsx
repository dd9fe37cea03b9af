import type { Action, CardElement } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { useSourceBusy } from '../../hooks/surface-hooks.ts';
import { canDispatch, press } from '../../press.ts';
import type { Surface } from '../../surface.ts';
import { sourceOf, type Place } from '../../view.ts';

/**
 * What presses a card: a real button around its title, whose area covers the whole card, below the
 * controls in it. So nothing that can be pressed stands inside of something else that can.
 */
export function CardPress(props: {
  readonly element: CardElement;
  readonly action: Action;
  readonly surface: Surface;
  readonly place: Place;
  /** What names a card without a title, and explains one with a title. */
  readonly hintId: string | undefined;
}): ReactNode {
  const { element, action, surface, place, hintId } = props;
  const { title } = element;
  const source = sourceOf(element, place);
  const labelledBy = title ? undefined : hintId;
  const isBusy = useSourceBusy(surface, source);
  return (
    <button
      type="button"
      className="ck-card-press"
      disabled={!canDispatch(surface, action)}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      aria-label={title || labelledBy ? undefined : surface.messages.open}
      aria-labelledby={labelledBy}
      aria-describedby={title ? hintId : undefined}
      onClick={() => press(surface, action, source)}
    >
      {title}
      {isBusy && <span className="ck-spinner" />}
    </button>
  );
}
