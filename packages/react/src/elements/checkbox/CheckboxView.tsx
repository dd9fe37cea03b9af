import type { PlainValue } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { controlAttributes } from '../../control-names.ts';
import { useControl } from '../../hooks/use-control.ts';
import type { ViewProps } from '../../view.ts';

/** A choice that is ticked or not: its state key holds the values that are ticked (R9). */
export function CheckboxView(props: ViewProps<'checkbox'>, key?: Key): ReactNode {
  const { element, surface } = props;
  const { state, value, confirm } = element;
  const { instance, overlays } = surface;
  const control = useControl(surface, state, undefined);
  const isTicked = listOf(control.value).includes(value);

  function toggle(): void {
    overlays.confirm(confirm, () => {
      // As the list is now: others may have changed it while the question was open.
      const ticked = listOf(instance.getValue(state));
      const others = ticked.filter((item) => item !== value);
      instance.setState(state, ticked.includes(value) ? others : [...others, value]);
    });
  }

  return (
    <input
      key={key}
      ref={control.ref}
      type="checkbox"
      className="ck-checkbox"
      checked={isTicked}
      onChange={toggle}
      {...controlAttributes(props, state)}
    />
  );
}

/** Anything that is no list reads as an empty one (R34c). */
function listOf(value: PlainValue): readonly PlainValue[] {
  return Array.isArray(value) ? (value as readonly PlainValue[]) : [];
}
