import type { ReactNode } from 'react';

import { guard } from '../../guarded-view.tsx';
import { useControl } from '../../hooks/use-control.ts';
import { canDispatch, press } from '../../press.ts';
import type { Surface } from '../../surface.ts';
import { sourceOf, type Place, type ViewProps } from '../../view.ts';

/**
 * What presses a card: a real button around its title, whose area covers the whole card, below the
 * controls in it. So nothing that can be pressed stands inside of something else that can.
 */
export const CardPress = guard(function CardPress(props: ViewProps<'card'>): ReactNode {
  const { element, surface, place } = props;
  const { title, hint, onPress } = element;
  const source = sourceOf(element, place);
  const { isBusy, ref } = useControl(surface, undefined, source);
  if (!onPress) {
    return null;
  }
  const hintId = hint?.length ? cardHintId(surface, place) : undefined;
  // The hint explains a card with a title, and names one without.
  const labelledBy = title ? undefined : hintId;
  return (
    <button
      ref={ref}
      type="button"
      className="ck-card-press"
      disabled={!canDispatch(surface, onPress)}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      aria-label={title || labelledBy ? undefined : surface.messages.open}
      aria-labelledby={labelledBy}
      aria-describedby={title ? hintId : undefined}
      onClick={() => press(surface, onPress, source)}
    >
      {title}
      {isBusy && <span className="ck-spinner" />}
    </button>
  );
});

/** The id of a card's hint. */
export function cardHintId(surface: Surface, place: Place): string {
  return `${surface.id}${place}-hint`;
}
