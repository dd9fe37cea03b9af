import { Moon, Sun, SunMoon } from 'lucide-react';
import type { ReactNode } from 'react';

import type { Place } from '../share-link.ts';
import { Segmented, type Choice } from '../ui/Segmented.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { ContextSettings } from './context.ts';

const placeTitles: Readonly<Record<Place, string>> = {
  document: 'Document',
  configuration_account: 'Account configuration',
  configuration_space: 'Space configuration',
  configuration_site: 'Site configuration',
  configuration_contentsource: 'Content source',
};

const themes: readonly Choice<ContextSettings['theme']>[] = [
  { value: 'app', label: 'As the app', icon: SunMoon },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
];

/** Where the component is told that it stands. */
export function ContextBar({
  settings,
  onChange,
}: {
  readonly settings: ContextSettings;
  readonly onChange: (settings: ContextSettings) => void;
}): ReactNode {
  const { place, isEditable, theme } = settings;
  return (
    <div className="pg-context" role="group" aria-label="Context">
      <select
        className="pg-select"
        aria-label="Context type"
        value={place}
        onChange={(event) =>
          // The options are the places.
          onChange({ ...settings, place: event.currentTarget.value as Place })
        }
      >
        {Object.entries(placeTitles).map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
      <Switch
        label="Editable"
        // Configurations always are (R22).
        isOn={isEditable || place !== 'document'}
        isDisabled={place !== 'document'}
        onChange={(isOn) => onChange({ ...settings, isEditable: isOn })}
      />
      <Segmented
        label="Theme of the preview"
        value={theme}
        choices={themes}
        onChange={(chosen) => onChange({ ...settings, theme: chosen })}
      />
    </div>
  );
}
