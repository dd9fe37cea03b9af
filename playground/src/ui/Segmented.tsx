import type { LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';

/** One of a few choices that are all in sight. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown in place of the label, which stays the choice's name. */
  readonly icon?: LucideIcon;
}

/** A choice among a few, of which one always holds. */
export function Segmented<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}): ReactNode {
  const name = useId();
  return (
    <div className="pg-segmented" role="radiogroup" aria-label={label}>
      {choices.map(({ value: option, label: optionLabel, icon: Icon }) => (
        <label key={option} className="pg-segment" title={Icon ? optionLabel : undefined}>
          <input
            type="radio"
            className="pg-segment-input"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {Icon && <Icon aria-hidden size={15} />}
          <span className={Icon ? 'pg-visually-hidden' : undefined}>{optionLabel}</span>
        </label>
      ))}
    </div>
  );
}
