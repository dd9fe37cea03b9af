import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';

import { MessageText } from '../editor/IssueList.tsx';
import { checkFileName, type NamePlace } from './check-file-name.ts';

/** A field for the name of a file, which says as one types what is wrong with it. */
export function FileNameField({
  label,
  initial,
  place,
  over,
  messages,
  onName,
  onCancel,
}: {
  readonly label: string;
  readonly initial: string;
  readonly place: NamePlace;
  /** The tab that it takes the place of; it is the last of all without one. */
  readonly over?: HTMLElement | undefined;
  /** Where it says what is wrong: in the row itself there is no room. */
  readonly messages: HTMLElement | null;
  readonly onName: (name: string, how: 'key' | 'blur') => void;
  readonly onCancel: (how: 'key' | 'blur') => void;
}): ReactNode {
  const [name, setName] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const id = useId();
  const problem = checkFileName(name, place);

  useEffect(() => {
    // What stands before the ending is what one mostly writes anew.
    const start = initial.lastIndexOf('/') + 1;
    input.current?.focus();
    input.current?.setSelectionRange(start, Math.max(start, initial.lastIndexOf('.')));
  }, [initial]);

  useLayoutEffect(() => {
    const field = input.current;
    if (!field || !over) return;
    field.style.left = `${over.offsetLeft}px`;
    field.style.minInlineSize = `${over.offsetWidth}px`;
  }, [over]);

  const settle = (how: 'key' | 'blur') => {
    if (isDone.current) return;
    if (problem !== undefined && how === 'key') return;
    isDone.current = true;
    if (problem !== undefined || (over && name === initial)) onCancel(how);
    else onName(name, how);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The row has keys of its own.
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      settle('key');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      isDone.current = true;
      onCancel('key');
    }
  };
  // Where another window comes before this one, the field keeps the page's focus.
  const onBlur = (event: FocusEvent) => {
    if (event.target !== document.activeElement) settle('blur');
  };

  return (
    <>
      <input
        ref={input}
        className="pg-file-name"
        data-over={over ? '' : undefined}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : id}
        value={name}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {messages &&
        createPortal(
          <p id={id} className="pg-file-message" data-tone="bad" hidden={problem === undefined}>
            <MessageText text={problem ?? ''} />
          </p>,
          messages,
        )}
    </>
  );
}
