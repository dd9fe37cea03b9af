import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

import type { CodeEditorHandle } from '../editor/CodeEditor.tsx';
import { EditorStates } from '../editor/editor-states.ts';
import { createProjectHistory } from '../projects/project-history.ts';
import type { ComponentSource, Source } from '../projects/project.ts';
import { writeFile } from './component-files.ts';
import type { SourceChange } from './source-change.ts';

/** One undo for all of a component's parts, in the order in which they were changed. */
export interface ComponentHistory {
  /** What the editor keeps of each file. */
  readonly states: EditorStates;
  /** Told when a file has one more step that can be undone. */
  readonly onHistory: (file: string) => void;
  /** Takes over what an editor has of a file; it has the history of that. */
  readonly write: (text: string, file: string) => void;
  /** Makes a change; one without a description has its history elsewhere. */
  readonly change: (source: ComponentSource, change?: SourceChange) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Undoes and redoes by the keys of an editor, wherever the focus is in the source. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Keeps the history of a component. */
export function useComponentHistory({
  source,
  editor,
  onChange,
  onShow,
}: {
  readonly source: ComponentSource;
  readonly editor: RefObject<CodeEditorHandle | null>;
  readonly onChange: (source: Source) => void;
  /** Shows the file in which something was undone. */
  readonly onShow: (file: string) => void;
}): ComponentHistory {
  const [history] = useState(createProjectHistory);
  const [states] = useState(() => new EditorStates());
  // What comes twice at once goes on with what there is by then.
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });

  const write = (next: Source) => {
    if (next.kind !== 'component') return;
    followRenaming(latest.current, next, states);
    latest.current = next;
    onChange(next);
  };
  const go = (direction: 'undo' | 'redo') => {
    for (;;) {
      const move = history[direction](latest.current);
      if (!move) return;
      if (move.type === 'source') {
        write(move.source);
        return;
      }
      if (editor.current?.[direction](move.file)) {
        onShow(move.file);
        return;
      }
      // The editor has forgotten that step: the one before it is next.
    }
  };

  return {
    states,
    onHistory: (file) => history.onHistory(file),
    write(text, file) {
      const { files } = latest.current;
      write({ ...latest.current, files: writeFile(files, file, text) });
    },
    change(next, change) {
      if (!change) {
        write(next);
        return;
      }
      const changed = history.change(latest.current, { type: 'replace', source: next });
      if (changed) write(changed);
    },
    undo: () => go('undo'),
    redo: () => go('redo'),
    onKeyDown(event) {
      const direction = directionOf(event);
      if (!direction || isOtherField(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      go(direction);
    },
  };
}

function directionOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Whether a field has a history of its own, which is not ours. */
function isOtherField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Has a renamed file keep its history. */
function followRenaming(
  before: ComponentSource,
  after: ComponentSource,
  states: EditorStates,
): void {
  const names = (source: ComponentSource) => source.files.map(({ name }) => name);
  const gone = names(before).filter((name) => !names(after).includes(name));
  const come = names(after).filter((name) => !names(before).includes(name));
  const [from, ...others] = gone;
  const [to, ...more] = come;
  const isRenaming = from !== undefined && to !== undefined && !others.length && !more.length;
  if (isRenaming) states.rename(from, to);
}
