import type { Key, ReactNode } from 'react';

import { useControl } from '../../hooks/use-control.ts';
import { textOf } from '../../text-of.ts';
import { controlId, type ViewProps } from '../../view.ts';

/** A field for text, on one line or on several. */
export function TextInputView(props: ViewProps<'textinput'>, key?: Key): ReactNode {
  const { element, surface, place, labelledBy, describedBy } = props;
  const { state, label, placeholder, multiline, inputType = 'text', disabled } = element;
  const { instance } = surface;
  const { value, ref } = useControl(surface, state, undefined);
  const ownLabelId = label && labelledBy === undefined ? `${surface.id}${place}-label` : undefined;
  const isLabelled = (labelledBy ?? ownLabelId) !== undefined;
  const Field = multiline ? 'textarea' : 'input';
  const field = (
    <Field
      key={key}
      ref={ref}
      type={multiline ? undefined : inputType}
      rows={multiline ? 3 : undefined}
      // A password here is an integration's key more often than a person's own.
      autoComplete={inputType === 'password' ? 'off' : undefined}
      className="ck-textinput"
      value={textOf(value)}
      placeholder={placeholder}
      disabled={disabled === true}
      id={isLabelled ? controlId(surface, place) : undefined}
      // An empty placeholder names nothing.
      aria-label={isLabelled ? undefined : placeholder || state}
      aria-describedby={describedBy}
      onChange={(event: { readonly target: { readonly value: string } }) =>
        instance.setState(state, event.target.value)
      }
    />
  );
  if (ownLabelId === undefined) {
    return field;
  }
  return (
    <div key={key} className="ck-field">
      <label className="ck-label" id={ownLabelId} htmlFor={controlId(surface, place)}>
        {label}
      </label>
      {field}
    </div>
  );
}
