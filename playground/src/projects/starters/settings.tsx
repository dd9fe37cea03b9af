/** @jsxImportSource @contentkit/runtime */
import { createComponent, createIntegration, ExposableError } from '@contentkit/runtime';

/** What is set, and what is being set. */
type Settings = { project: string; notify: boolean; language: string };

type Action = { action: 'save' };

// Choose a configuration as the place of the preview to see it where it belongs.
const settings = createComponent<Partial<Settings>, Settings, Action>({
  componentId: 'settings',

  initialState: ({ project = '', notify = true, language = 'en' }) => ({
    project,
    notify,
    language,
  }),

  async action({ props, state }, { action }) {
    if (action !== 'save') return { props, state };
    if (state.project.trim() === '') throw new ExposableError('Name the project first.');
    // Save the settings here, to your installation say. Then the form is done.
    return { type: 'complete', returnValue: { ...state } };
  },

  async render() {
    return (
      <configuration>
        <input
          label="Project"
          hint="As its address says: acme/website."
          element={<textinput state="project" placeholder="acme/website" />}
        />
        <input
          label="Language of messages"
          element={
            <select
              state="language"
              options={[
                { id: 'en', label: 'English' },
                { id: 'de', label: 'Deutsch' },
                { id: 'ja', label: '日本語' },
              ]}
            />
          }
        />
        <input
          label="Notify me"
          hint="When somebody comments."
          element={<switch state="notify" />}
        />
        <button style="primary" label="Save" onPress={{ action: 'save' }} />
      </configuration>
    );
  },
});

export default createIntegration({ components: [settings] });
