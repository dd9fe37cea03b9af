import type { ReactNode } from 'react';

import { controlAttributes } from '../../control-names.ts';
import { useControl } from '../../hooks/use-control.ts';
import { textOf } from '../../text-of.ts';
import { controlId, type ViewProps } from '../../view.ts';

/** A field for text, on one line or on several. */
export function TextInputView(props: ViewProps<'textinput'>): ReactNode {
  const { element, surface, place, labelledBy, describedBy } = props;
  const { state, label, placeholder, multiline, inputType = 'text', disabled } = element;
  const { instance } = surface;
  const { value, ref } = useControl(surface, state, undefined);
  const ownLabelId = label && labelledBy === undefined ? `${surface.id}${place}-label` : undefined;
  const attributes = {
    ref,
    className: 'ck-textinput',
    value: textOf(value),
    placeholder,
    disabled: disabled === true,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      instance.setState(state, event.target.value),
    ...controlAttributes(
      { surface, place, labelledBy: labelledBy ?? ownLabelId, describedBy },
      // An empty placeholder names nothing.
      placeholder || state,
    ),
  };
  const field = multiline ? (
    <textarea rows={3} {...attributes} />
  ) : (
    // A password here is an integration's key more often than a person's own.
    <input
      type={inputType}
      autoComplete={inputType === 'password' ? 'off' : undefined}
      {...attributes}
    />
  );
  if (ownLabelId === undefined) {
    return field;
  }
  return (
    <div className="ck-field">
      <label className="ck-label" id={ownLabelId} htmlFor={controlId(surface, place)}>
        {label}
      </label>
      {field}
    </div>
  );
}
