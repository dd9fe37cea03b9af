import { ExposableError } from '@contentkit/runtime';

import type { TaskProps } from './task.ts';

/** The tracker's tasks by number. It stands for an API, which a real integration would ask. */
const tasks: Readonly<Record<string, TaskProps>> = {
  '1': {
    title: 'Say what a webhook’s retry means',
    status: 'done',
    assignee: 'Grace',
    progress: 100,
  },
  '2': { title: 'Record the tour of version 2.4', status: 'doing', assignee: 'Ada', progress: 40 },
  '3': { title: 'Translate the guide to payments', status: 'open', assignee: '', progress: 0 },
};

/**
 * Finds the task that a link leads to.
 *
 * @throws ExposableError If there is none.
 */
export function findTask(url: string): TaskProps {
  const number = /\/tasks\/(\d+)(?:[/?#]|$)/.exec(url)?.[1];
  const task = number === undefined ? undefined : tasks[number];
  if (!task) throw new ExposableError('The tracker has no such task.', 404);
  return { ...task, url };
}
