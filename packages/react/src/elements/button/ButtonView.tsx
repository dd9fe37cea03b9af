import type { ButtonElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { useControl } from '../../hooks/use-control.ts';
import { drawGuardedIcon } from '../../icons/draw-guarded-icon.tsx';
import { isServer } from '../../is-server.ts';
import { canDispatch, press } from '../../press.ts';
import type { Surface } from '../../surface.ts';
import { controlId, sourceOf, type Place, type ViewProps } from '../../view.ts';

/** A button that dispatches an action. */
export function ButtonView(props: ViewProps<'button'>, key?: Key): ReactNode {
  const { element, surface, place, labelledBy, describedBy } = props;
  // Nothing is dispatched from a server.
  const source = isServer ? '' : sourceOf(element, place);
  const { isBusy, ref } = useControl(surface, undefined, source);
  const { label, tooltip, onPress, confirm } = element;
  const isDisabled = element.disabled === true || !canDispatch(surface, onPress);
  const id = labelledBy === undefined ? undefined : controlId(surface, place);
  const face = (
    <span key="face" className="ck-button-face">
      {drawFace(element, surface, place)}
    </span>
  );
  return (
    <button
      key={key}
      ref={ref}
      type="button"
      className="ck-button"
      data-style={element.style}
      data-icon-only={label ? undefined : ''}
      // One that explains itself is reached by keyboard as by pointer, also when it does nothing.
      disabled={isDisabled && !tooltip}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || isDisabled || undefined}
      id={id}
      aria-label={label ? undefined : nameOf(element, surface)}
      // An `input` says what the button is about, and the button what it does.
      aria-labelledby={id && `${labelledBy} ${id}`}
      aria-describedby={describedBy}
      aria-description={label ? tooltip : undefined}
      onClick={isDisabled ? undefined : () => press(surface, onPress, source, confirm)}
      {...(tooltip && tooltipHandlers(surface, tooltip))}
    >
      {/* Alone it costs React no list; its key keeps it when it is in one. */}
      {isBusy ? [face, <span key="busy" className="ck-spinner" />] : face}
    </button>
  );
}

/** React keeps a label that is all there is in the element itself, at half the price. */
function drawFace(element: ButtonElement, surface: Surface, place: Place): ReactNode {
  const { icon, label, trailingIcon } = element;
  return icon || trailingIcon ? (
    <>
      {drawGuardedIcon(icon, element, surface, place)}
      {label}
      {drawGuardedIcon(trailingIcon, element, surface, place)}
    </>
  ) : (
    label
  );
}

/** A button without a label is named by its tooltip, else by its icon (R34a). */
function nameOf(element: ButtonElement, { messages }: Surface): string {
  const icon = element.icon ?? element.trailingIcon;
  return element.tooltip || (icon ? messages.iconName(icon) : messages.unnamedButton);
}

function tooltipHandlers({ overlays }: Surface, text: string) {
  return {
    onPointerEnter: (event: { currentTarget: HTMLElement }) =>
      overlays.showTooltip(event.currentTarget, text),
    onFocus: (event: { currentTarget: HTMLElement }) => {
      // A press with the pointer focuses, too, and needs no explanation any more.
      if (event.currentTarget.matches(':focus-visible')) {
        overlays.showTooltip(event.currentTarget, text);
      }
    },
    onPointerDown: overlays.hideTooltip,
  };
}
