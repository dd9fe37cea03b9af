import { createComponent } from '@contentkit/runtime';

import { statuses } from './task.ts';

/** What the task's card hands to the form. */
export type EditTaskProps = { title: string; status: string; assignee: string };

/**
 * The form over the card. It has no `returnValue` of its own: whoever dismisses it changes nothing.
 */
export const editTask = createComponent<EditTaskProps, EditTaskProps>({
  componentId: 'edit-task',

  initialState: ({ title, status, assignee }) => ({ title, status, assignee }),

  async action({ props, state }, action) {
    if (action.action !== '@ui.modal.close') return { props, state };
    const { assignee } = action.returnValue ?? {};
    return { props, state: typeof assignee === 'string' ? { ...state, assignee } : state };
  },

  async render(element) {
    return (
      <modal
        title="Edit task"
        submit={
          <button
            style="primary"
            label="Done"
            onPress={{
              action: '@ui.modal.close',
              returnValue: {
                title: element.dynamicState('title'),
                status: element.dynamicState('status'),
                assignee: element.dynamicState('assignee'),
              },
            }}
          />
        }
      >
        <input label="Title" element={<textinput state="title" />} />
        <input
          label="Status"
          element={
            <select
              state="status"
              options={Object.entries(statuses).map(([id, label]) => ({ id, label }))}
            />
          }
        />
        <input
          label="Assignee"
          hint="Nobody, where this is empty."
          element={<textinput state="assignee" placeholder="Ada" />}
        />
        <button
          icon="search"
          label="Choose a person"
          onPress={{
            action: '@ui.modal.open',
            componentId: 'choose-assignee',
            props: { assignee: element.dynamicState('assignee') },
          }}
        />
      </modal>
    );
  },
});
