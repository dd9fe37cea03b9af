import { useRef, type ReactNode } from 'react';

import { drawOptionIcon } from './option-icon.ts';
import { optionOf } from './select-value.ts';
import type { SelectFormProps } from './select-props.ts';

/**
 * A combobox as it looks while nobody uses it: in the server's HTML, and until the page has taken
 * that over. Base UI's own would bring a `style` attribute there, which a strict content security
 * policy refuses.
 */
export function SelectFace(props: SelectFormProps): ReactNode {
  const { element, surface, place, attributes, options, chosen, onChoose, handover } = props;
  const { multiple = false, placeholder, disabled } = element;
  const { messages, icons } = surface;
  const selected = chosen.map((id) => optionOf(id, options.list, options.source?.find));
  const input = useRef<HTMLInputElement>(null);

  const drawButton = (name: string, label: string, icon: ReactNode, onClick: () => void) => (
    <button
      type="button"
      className={`ck-select-${name}`}
      aria-label={label}
      tabIndex={-1}
      disabled={disabled === true}
      onClick={onClick}
    >
      {icon}
    </button>
  );
  // The list opens as soon as there is one, for whoever has asked for it.
  const open = () => {
    input.current?.focus();
    handover.current = { hasFocus: true, isOpen: true };
  };

  return (
    <div
      className="ck-select-field"
      role="group"
      data-disabled={disabled === true ? '' : undefined}
    >
      {multiple
        ? selected.map(({ id, label }) => (
            <span key={id} className="ck-select-chip">
              {label}
              {drawButton('chip-remove', messages.removeOption(label), icons.close(), () =>
                onChoose(chosen.filter((other) => other !== id)),
              )}
            </span>
          ))
        : selected[0]?.icon !== undefined && (
            <span className="ck-select-option-icon">
              {drawOptionIcon(selected[0].icon, surface, place)}
            </span>
          )}
      <input
        {...attributes}
        ref={input}
        className="ck-select-input"
        // Announced as what it is about to be, and read-only for so long.
        role="combobox"
        aria-expanded="false"
        readOnly
        onClick={open}
        onBlur={() => {
          handover.current = { hasFocus: false, isOpen: false };
        }}
        value={multiple ? '' : (selected[0]?.label ?? '')}
        placeholder={chosen.length > 0 && multiple ? undefined : placeholder}
        disabled={disabled === true}
      />
      {chosen.length > 0 &&
        disabled !== true &&
        drawButton('clear', messages.clear, icons.close(), () => onChoose([]))}
      {drawButton('arrow', messages.showOptions, icons['chevron-down'](), open)}
    </div>
  );
}
