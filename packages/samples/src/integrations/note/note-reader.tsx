import type { NoteProps } from './note.ts';

/** The note as readers of the page see it. */
export function NoteReader({ title, text, pinned }: NoteProps) {
  return (
    <card title={title ?? 'Untitled'} {...(pinned ? { icon: 'star' as const } : {})}>
      <markdown content={text ?? '*Nobody has written this note yet.*'} />
    </card>
  );
}
