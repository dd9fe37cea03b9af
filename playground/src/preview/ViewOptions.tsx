import { SlidersHorizontal } from 'lucide-react';
import { useId, useMemo, type ReactNode } from 'react';

import { Segmented, type Choice } from '../ui/Segmented.tsx';
import { canonicalTag, listLanguages } from './languages.ts';
import { looks, type Look } from './looks.ts';
import { Popover } from './Popover.tsx';
import {
  defaultView,
  densities,
  widthPresets,
  type Density,
  type ViewDirection,
  type ViewSettings,
} from './view-settings.ts';
import { isPlain, type ViewChange } from './views.ts';

const directions: readonly Choice<ViewDirection>[] = [
  { value: 'auto', label: 'Auto' },
  { value: 'ltr', label: 'Left to right' },
  { value: 'rtl', label: 'Right to left' },
];

const densityChoices = Object.entries(densities).map(([value, label]): Choice<Density> => ({
  value: value as Density,
  label,
}));

const widthChoices: readonly Choice<string>[] = [
  { value: 'auto', label: 'Auto' },
  ...widthPresets.map((width) => ({ value: String(width), label: String(width) })),
  { value: 'full', label: 'Full' },
];

/** What is seldom set on a view. */
export function ViewOptions({
  view,
  onChange,
}: {
  readonly view: ViewSettings;
  readonly onChange: (change: ViewChange) => void;
}): ReactNode {
  return (
    <Popover label="View options" icon={SlidersHorizontal} isMarked={!isPlain(view)}>
      <Options view={view} onChange={onChange} />
    </Popover>
  );
}

function Options({
  view,
  onChange,
}: {
  readonly view: ViewSettings;
  readonly onChange: (change: ViewChange) => void;
}): ReactNode {
  const { width, direction, density, locale, look } = view;
  const languages = useMemo(() => {
    const preferred = locale === undefined ? [] : [locale];
    return listLanguages([...navigator.languages, ...preferred]);
  }, [locale]);
  return (
    <div className="pg-options">
      <Option label="Width">
        <Segmented
          label="Width"
          value={String(width)}
          choices={widthChoices}
          onChange={(value) =>
            onChange({ width: value === 'auto' || value === 'full' ? value : Number(value) })
          }
        />
      </Option>
      <SelectOption
        label="Host app"
        value={look}
        choices={Object.entries(looks)}
        // The options are the looks.
        onChange={(value) => onChange({ look: value as Look })}
      />
      <SelectOption
        label="Language"
        value={locale ?? ''}
        choices={[
          ['', 'The page’s'],
          ...languages.map(({ tag, title }) => [tag, `${title} – ${tag}`] as const),
        ]}
        onChange={(value) => onChange({ locale: canonicalTag(value) })}
      />
      <Option label="Direction">
        <Segmented
          label="Direction"
          value={direction}
          choices={directions}
          onChange={(value) => onChange({ direction: value })}
        />
      </Option>
      <Option label="Density">
        <Segmented
          label="Density"
          value={density}
          choices={densityChoices}
          onChange={(value) => onChange({ density: value })}
        />
      </Option>
      <button
        type="button"
        className="pg-button"
        data-kind="outlined"
        disabled={isPlain(view)}
        onClick={() => {
          const { width: auto, look: own, direction: by, density: normal } = defaultView;
          onChange({
            width: auto,
            look: own,
            direction: by,
            density: normal,
            locale: undefined,
          });
        }}
      >
        Reset these options
      </button>
    </div>
  );
}

function Option({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="pg-option">
      {/* What is in it says the same to who cannot see. */}
      <span className="pg-option-label" aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}

function SelectOption({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="pg-option">
      <label className="pg-option-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="pg-select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map(([option, title]) => (
          <option key={option} value={option}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
