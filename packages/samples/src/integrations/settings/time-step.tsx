import type { ContentKitURL } from '@contentkit/schema/reader';

import type { SettingsState } from './settings.ts';

const regions = ['Africa', 'America', 'Asia', 'Australia', 'Europe', 'Pacific'];

/** Where the time zones' options come from: those of the chosen region, whichever that is by then. */
function timeZonesOf(endpoint: string, selected: string): ContentKitURL {
  const { host, pathname } = new URL(endpoint);
  return {
    host,
    pathname: `${pathname}/time-zones`,
    query: {
      region: { $state: 'region' },
      ...(selected ? { selected } : {}),
    },
  };
}

/** In whose morning the messages come. The last step: there is no end without a time zone. */
export function TimeStep({ state, endpoint }: { state: SettingsState; endpoint: string }) {
  return (
    <step id="time" title="Time zone" next={state.timeZone !== ''}>
      <input
        label="Region"
        element={
          <select
            state="region"
            options={regions.map((region) => ({ id: region, label: region }))}
          />
        }
      />
      <input
        label="Time zone"
        hint="When it is nine there, messages are sent."
        element={
          <select
            state="timeZone"
            placeholder="Choose a time zone"
            onValueChange={{ action: 'changed' }}
            options={{ url: timeZonesOf(endpoint, state.timeZone) }}
          />
        }
      />
    </step>
  );
}
