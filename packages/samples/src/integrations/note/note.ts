import { ExposableError } from '@contentkit/runtime';

/** What a document's node holds of a note. */
export type NoteProps = {
  title?: string;
  text?: string;
  pinned?: boolean;
};

/** What an editor of the note has typed, and what it was answered. */
export type NoteState = {
  title: string;
  text: string;
  answer?: string;
};

/** What the buttons and the menu of a note send. */
export type NoteAction = { action: 'save'; title?: string; text?: string } | { action: 'clear' };

const longestTitle = 80;

/**
 * Reads a note as it was typed.
 *
 * @throws ExposableError If there is nothing to save, or too much.
 */
export function readNote({ title = '', text = '' }: NoteProps): { title: string; text: string } {
  if (text.trim() === '') {
    throw new ExposableError('There is nothing to save yet. Write the note first.');
  }
  if (title.trim().length > longestTitle) {
    throw new ExposableError(
      `A title has at most ${longestTitle} characters; this one has ${title.trim().length}.`,
    );
  }
  return { title: title.trim() || 'Untitled', text };
}

/** What the person reads after saving. */
export function describeSaved({ title, text }: { title: string; text: string }): string {
  const words = text.trim().split(/\s+/).length;
  return `Saved “${title}”, ${words} ${words === 1 ? 'word' : 'words'}.`;
}
