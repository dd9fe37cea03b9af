import { Moon, Sun, SunMoon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Segmented, type Choice } from '../ui/Segmented.tsx';
import { Switch } from '../ui/Switch.tsx';
import { places, placeTitles, type Place } from './places.ts';
import type { ViewSettings, ViewTheme } from './view-settings.ts';
import { ViewOptions } from './ViewOptions.tsx';
import type { ViewChange } from './views.ts';

const themes: readonly Choice<ViewTheme>[] = [
  { value: 'app', label: 'As the app', icon: SunMoon },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
];

/** Where a view says that the component stands, and how it looks there. */
export function ViewBar({
  label,
  view,
  place,
  subjectKey,
  onChange,
  children,
}: {
  /** Names it. */
  readonly label: string;
  readonly view: ViewSettings;
  readonly place: Place;
  readonly subjectKey: string;
  readonly onChange: (change: ViewChange) => void;
  /** Stands at its end. */
  readonly children?: ReactNode;
}): ReactNode {
  const { isEditable, theme } = view;
  return (
    <div className="pg-context" role="group" aria-label={label}>
      <select
        className="pg-select"
        aria-label="Context type"
        value={place}
        onChange={(event) =>
          // The options are the places.
          onChange({ moved: { of: subjectKey, to: event.currentTarget.value as Place } })
        }
      >
        {places.map((value) => (
          <option key={value} value={value}>
            {placeTitles[value]}
          </option>
        ))}
      </select>
      <Switch
        label="Editable"
        // Configurations always are (R22).
        isOn={isEditable || place !== 'document'}
        isDisabled={place !== 'document'}
        onChange={(isOn) => onChange({ isEditable: isOn })}
      />
      <Segmented
        label="Theme of the preview"
        value={theme}
        choices={themes}
        onChange={(chosen) => onChange({ theme: chosen })}
      />
      <span className="pg-context-end">
        <ViewOptions view={view} onChange={onChange} />
        {children}
      </span>
    </div>
  );
}
