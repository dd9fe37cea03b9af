import { ExposableError } from '@contentkit/runtime';

/** How far a task is, as the tracker names it and as people read it. */
export const statuses = { open: 'Open', doing: 'In progress', done: 'Done' } as const;

/** Who works on tasks. */
export const people = [
  { name: 'Ada', role: 'Payments' },
  { name: 'Grace', role: 'Documentation' },
  { name: 'Katherine', role: 'Operations' },
] as const;

export type Status = keyof typeof statuses;

/** What a document's node holds of a task. */
export type TaskProps = {
  title?: string;
  status?: Status;
  assignee?: string;
  /** In percent. */
  progress?: number;
  /** The task in the tracker; absent for one that was only written down. */
  url?: string;
};

/** What the card's parts send besides the built-in actions. */
export type TaskAction = { action: 'progress'; progress?: unknown };

/** A task with what goes without saying filled in. */
export function describeTask(props: TaskProps) {
  const { title = 'New task', status = 'open', assignee = '', progress = 0, url } = props;
  return { title, status, assignee, progress, url };
}

/**
 * Reads what the edit form handed back.
 *
 * @throws ExposableError If there is no title.
 */
export function readEdit({ title, status, assignee }: Record<string, unknown>): TaskProps {
  if (typeof title !== 'string' || title.trim() === '') {
    throw new ExposableError('A task needs a title.');
  }
  return {
    title: title.trim(),
    ...(isStatus(status) ? { status } : {}),
    ...(typeof assignee === 'string' ? { assignee: assignee.trim() } : {}),
  };
}

/**
 * Reads what the frame's slider was set to. A task is done when all of it is.
 *
 * @throws ExposableError If it is no percentage.
 */
export function readProgress(value: unknown): TaskProps {
  const progress = Number(value);
  if (!(progress >= 0 && progress <= 100)) {
    throw new ExposableError('Progress is a number from 0 to 100.');
  }
  return { progress, status: progress === 100 ? 'done' : progress === 0 ? 'open' : 'doing' };
}

function isStatus(value: unknown): value is Status {
  return typeof value === 'string' && Object.hasOwn(statuses, value);
}
