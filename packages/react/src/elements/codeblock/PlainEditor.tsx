import { useRef, type ReactNode, type RefObject } from 'react';

import { useCommitEffect } from '../../hooks/use-commit-effect.ts';
import { useControl } from '../../hooks/use-control.ts';
import type { Surface } from '../../surface.ts';
import type { EditorSelection } from './create-editor.ts';
import { codeIn } from './code-in.ts';
import { digitsOf } from './digits.ts';

/** What names and describes an editor of code. */
export interface EditorNames {
  readonly id: string;
  readonly 'aria-label': string | undefined;
  readonly 'aria-labelledby': string | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** What both editors of code are given. */
export interface EditorProps {
  readonly surface: Surface;
  readonly stateKey: string;
  /** Shown while the state holds nothing under the key. */
  readonly content: string;
  /** The number of the first line; without it lines have no numbers. */
  readonly firstLine: number | undefined;
  readonly attributes: EditorNames;
  /** What was selected when one editor took the other's place, where it had the focus. */
  readonly handover: RefObject<EditorSelection | undefined>;
  readonly onChange: (text: string) => void;
}

/** The platform's editor, which is there at once. */
export function PlainEditor(props: EditorProps): ReactNode {
  const { surface, stateKey, content, firstLine, attributes, handover, onChange } = props;
  const { instance } = surface;
  const control = useControl(surface, stateKey, undefined);
  const text = codeIn(instance.getState(), stateKey, content);
  const lines = text.split('\n').length;
  const area = useRef<HTMLTextAreaElement>(null);

  useCommitEffect(() => {
    const element = area.current;
    return () => {
      // Still in the page: what it had is handed to the editor that comes.
      if (element?.matches(':focus')) {
        const { selectionStart: anchor, selectionEnd: head } = element;
        handover.current = { anchor, head };
      }
    };
  }, [handover]);

  return (
    <textarea
      {...attributes}
      ref={(element) => {
        area.current = element;
        control.ref(element);
      }}
      className="ck-code-plain"
      value={text}
      rows={lines}
      data-digits={firstLine === undefined ? undefined : digitsOf(firstLine, lines)}
      wrap="off"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => instance.flush()}
    />
  );
}
