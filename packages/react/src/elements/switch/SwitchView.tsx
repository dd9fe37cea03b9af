import type { Key, ReactNode } from 'react';

import { controlAttributes } from '../../control-names.ts';
import { useControl } from '../../hooks/use-control.ts';
import { sourceOf, type ViewProps } from '../../view.ts';

/** A setting that is on or off (R9). */
export function SwitchView(props: ViewProps<'switch'>, key?: Key): ReactNode {
  const { element, surface, place } = props;
  const { state, onValueChange, confirm, disabled } = element;
  const { instance, overlays } = surface;
  const source = sourceOf(element, place);
  const { value, isBusy, ref } = useControl(surface, state, source);
  const isOn = value === true;

  function toggle(): void {
    overlays.confirm(confirm, () => {
      instance.setState(state, !isOn);
      if (onValueChange) {
        instance.dispatch(onValueChange, { source, kind: 'change' });
      }
    });
  }

  return (
    <span key={key} className="ck-switch-box">
      <input
        ref={ref}
        type="checkbox"
        role="switch"
        className="ck-switch"
        checked={isOn}
        disabled={disabled === true}
        aria-busy={isBusy || undefined}
        onChange={toggle}
        {...controlAttributes(props, state)}
      />
      {isBusy && <span className="ck-spinner" />}
    </span>
  );
}
