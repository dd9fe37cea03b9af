import { describeTask, statuses, type TaskProps } from './task.ts';

/** What {@link TaskCard} shows. */
export interface TaskCardProps {
  task: TaskProps;
  /** Whether the person may change the task. */
  editable: boolean;
  /** The theme of the page around it. */
  theme: string;
  /** The URL of the frame that shows the progress. */
  frame: string;
}

/** A task as a card. */
export function TaskCard({ task, editable, theme, frame }: TaskCardProps) {
  const { title, status, assignee, progress, url } = describeTask(task);
  const open = url ? (
    <button
      icon="link-external"
      tooltip="Open in the tracker"
      onPress={{ action: '@ui.url.open', url }}
    />
  ) : null;
  const edit = editable ? (
    <button
      icon="edit"
      tooltip="Edit the task"
      onPress={{
        action: '@ui.modal.open',
        componentId: 'edit-task',
        props: { title, status, assignee },
      }}
    />
  ) : null;

  return (
    <card
      title={title}
      hint={assignee ? `${statuses[status]} · ${assignee}` : statuses[status]}
      icon={status === 'done' ? 'check-circle' : 'star'}
      buttons={[open, edit].filter((button) => button !== null)}
    >
      <webframe
        source={{ url: frame }}
        aspectRatio={10}
        data={{ progress: String(progress), editable: String(editable), theme }}
      />
    </card>
  );
}
