import { createComponent } from '@contentkit/runtime';

import { publicContentEndpointOf } from '../public-endpoint.ts';
import { TaskCard } from './task-card.tsx';
import { readEdit, readProgress, type TaskAction, type TaskProps } from './task.ts';
import { findTask } from './tracker.ts';

/** The block. Its props are the whole task, so that the page keeps it. */
export const task = createComponent<TaskProps, Record<string, never>, TaskAction>({
  componentId: 'task',

  async action({ props }, action) {
    switch (action.action) {
      case '@link.unfurl':
        return { props: findTask(action.url) };
      case '@ui.modal.close':
        return { props: { ...props, ...readEdit(action.returnValue) } };
      case 'progress':
        return { props: { ...props, ...readProgress(action.progress) } };
      default:
        return { props };
    }
  },

  async render({ props, context }, { environment }) {
    return (
      <block>
        <TaskCard
          task={props}
          editable={context.type === 'document' && context.editable}
          theme={context.theme}
          frame={`${publicContentEndpointOf(environment)}/progress`}
        />
      </block>
    );
  },
});
