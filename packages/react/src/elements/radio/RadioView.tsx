import type { Key, ReactNode } from 'react';

import { controlAttributes } from '../../control-names.ts';
import { useControl } from '../../hooks/use-control.ts';
import type { ViewProps } from '../../view.ts';

/** One of several choices. Radios with the same state key have the same name, and so are a group. */
export function RadioView(props: ViewProps<'radio'>, key?: Key): ReactNode {
  const { element, surface } = props;
  const { state, value, confirm, disabled } = element;
  const { id, instance, overlays } = surface;
  const control = useControl(surface, state, undefined);
  return (
    <input
      key={key}
      ref={control.ref}
      type="radio"
      className="ck-radio"
      name={`${id}-${state}`}
      checked={control.value === value}
      disabled={disabled === true}
      onChange={() => overlays.confirm(confirm, () => instance.setState(state, value))}
      {...controlAttributes(props, state)}
    />
  );
}
