import { createComponent } from '@contentkit/runtime';

import { people } from './task.ts';

/** Who is chosen so far. */
export type AssigneeProps = { assignee?: string };

/** The list of people over the form: a modal over a modal. */
export const chooseAssignee = createComponent<AssigneeProps, { assignee: string }>({
  componentId: 'choose-assignee',

  initialState: ({ assignee = '' }) => ({ assignee }),

  async render(element) {
    return (
      <modal
        title="Choose a person"
        submit={
          <button
            style="primary"
            label="Choose"
            onPress={{
              action: '@ui.modal.close',
              returnValue: { assignee: element.dynamicState('assignee') },
            }}
          />
        }
      >
        {people.map(({ name, role }) => (
          <input label={name} hint={role} element={<radio state="assignee" value={name} />} />
        ))}
      </modal>
    );
  },
});
