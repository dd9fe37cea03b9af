import type { ReactNode } from 'react';

import { optionOf } from './select-value.ts';
import type { SelectFormProps } from './select-props.ts';

/** The platform's select: it is there at once and needs nothing else. */
export function NativeSelect(props: SelectFormProps): ReactNode {
  const { element, surface, attributes, options, chosen, onChoose } = props;
  const { multiple = false, placeholder, disabled } = element;
  const { list, source } = options;
  // An id that no option has is an option, too: it is chosen, after all.
  const known = new Set(list.map((option) => option.id));
  const strangers = chosen.filter((id) => !known.has(id));
  return (
    <>
      <select
        {...attributes}
        className="ck-select-native"
        multiple={multiple}
        size={multiple ? 4 : undefined}
        disabled={disabled === true}
        value={multiple ? [...chosen] : (chosen[0] ?? '')}
        data-empty={chosen.length === 0 ? '' : undefined}
        onFocus={() => source?.load()}
        onChange={({ target }) => {
          const ids = [...target.selectedOptions].map((option) => option.value);
          onChoose(ids.filter((id) => id !== '' || known.has(id)));
        }}
      >
        {!multiple && !known.has('') && (
          <option value="">{placeholder || surface.messages.noChoice}</option>
        )}
        {[...list, ...strangers.map((id) => optionOf(id, list, source?.find))].map(
          ({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ),
        )}
      </select>
      {!multiple && <span className="ck-select-arrow">{surface.icons['chevron-down']()}</span>}
    </>
  );
}
