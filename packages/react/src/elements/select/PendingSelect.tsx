import type { ReactNode } from 'react';

import { optionOf } from './select-value.ts';
import type { SelectFormProps } from './select-props.ts';

/** Holds the place of the combobox while that loads, with what is chosen. */
export function PendingSelect(props: SelectFormProps): ReactNode {
  const { element, surface, attributes, options, chosen } = props;
  const { multiple = false, placeholder, disabled } = element;
  const labels = chosen.map((id) => optionOf(id, options.list, options.source?.find).label);
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
        className="ck-select-input"
        // Announced as what it is about to be, and read-only for so long.
        role="combobox"
        aria-expanded="false"
        readOnly
        value={multiple ? '' : labels.join('')}
        placeholder={chosen.length > 0 && multiple ? undefined : placeholder}
        disabled={disabled === true}
      />
      <span className="ck-select-arrow">{surface.icons['chevron-down']()}</span>
    </div>
  );
}
