import { useRef, type ReactNode } from 'react';

import { useCommitEffect } from '../../hooks/use-commit-effect.ts';
import { optionOf } from './select-value.ts';
import type { SelectFormProps } from './select-props.ts';

/** Holds the place of the combobox while that loads, with what is chosen. */
export function PendingSelect(props: SelectFormProps): ReactNode {
  const { element, surface, attributes, options, chosen, handover } = props;
  const { multiple = false, placeholder, disabled } = element;
  const labels = chosen.map((id) => optionOf(id, options.list, options.source?.find).label);
  const input = useRef<HTMLInputElement>(null);
  const isOpen = useRef(false);

  useCommitEffect(() => {
    const { current } = input;
    return () => {
      // Still in the page: who has come here already stays here.
      const hasFocus = current?.matches(':focus') ?? false;
      handover.current = { hasFocus, isOpen: hasFocus && isOpen.current };
    };
  }, [handover]);

  return (
    <div className="ck-select-field" data-disabled={disabled === true ? '' : undefined}>
      {multiple &&
        labels.map((label, index) => (
          <span key={index} className="ck-select-chip">
            {label}
          </span>
        ))}
      <input
        {...attributes}
        ref={input}
        className="ck-select-input"
        // Announced as what it is about to be, and read-only for so long.
        role="combobox"
        aria-expanded="false"
        readOnly
        // The list opens as soon as there is one, for whoever has asked for it.
        onClick={() => {
          isOpen.current = true;
        }}
        onBlur={() => {
          isOpen.current = false;
        }}
        value={multiple ? '' : labels.join('')}
        placeholder={chosen.length > 0 && multiple ? undefined : placeholder}
        disabled={disabled === true}
      />
      <span className="ck-select-arrow">{surface.icons['chevron-down']()}</span>
    </div>
  );
}
