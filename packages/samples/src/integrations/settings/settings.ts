/** What an installation is configured with. */
export type Settings = {
  notify: boolean;
  frequency: string;
  topics: string[];
  region: string;
  timeZone: string;
};

/** The configuration component's props, as the platform gives them. */
export type SettingsProps = {
  installation?: { configuration?: Partial<Settings> };
  spaceInstallation?: { configuration?: Partial<Settings> };
  siteInstallation?: { configuration?: Partial<Settings> };
};

/** What the person has chosen so far, and in which step. */
export type SettingsState = Settings & { activeStep: StepId };

/** What the stepper and its controls send. */
export type SettingsAction =
  | { action: 'go'; activeStep: string }
  | { action: 'changed' }
  | { action: 'finish' };

/** The steps, in order. */
export const stepIds = ['messages', 'topics', 'time'] as const;

export type StepId = (typeof stepIds)[number];

const defaults: Settings = {
  notify: true,
  frequency: 'daily',
  topics: ['pages'],
  region: 'Europe',
  timeZone: '',
};

/** The settings as they were last saved; what is closest to the place counts. */
export function savedSettings(props: SettingsProps): Settings {
  return {
    ...defaults,
    ...props.installation?.configuration,
    ...props.spaceInstallation?.configuration,
    ...props.siteInstallation?.configuration,
  };
}

/** The settings out of the state. */
export function chosenSettings(state: SettingsState): Settings {
  const { activeStep: _, ...settings } = state;
  return settings;
}

/** The step that an action asks for; the first where there is no such step. */
export function readStep(activeStep: string): StepId {
  return stepIds.find((id) => id === activeStep) ?? stepIds[0];
}
