import type { SettingsState } from './settings.ts';

const frequencies = [
  { value: 'immediate', label: 'At once', hint: 'One message for each change' },
  { value: 'daily', label: 'Every day', hint: 'At nine in the morning' },
  { value: 'weekly', label: 'Every week', hint: 'On Mondays' },
];

/** Whether there are messages, and how often. */
export function MessageStep({ notify }: SettingsState) {
  return (
    <step id="messages" title="Messages" next={true}>
      <input
        label="Send messages"
        hint="About what changes in this space."
        element={<switch state="notify" onValueChange={{ action: 'changed' }} />}
      />
      <divider />
      {frequencies.map(({ value, label, hint }) => (
        <input
          label={label}
          hint={hint}
          element={<radio state="frequency" value={value} disabled={!notify} />}
        />
      ))}
    </step>
  );
}
