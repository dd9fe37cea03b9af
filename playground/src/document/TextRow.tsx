import { useEffect, useRef, type ReactNode } from 'react';

import type { TextNode } from './document.ts';

/** A paragraph of the document. */
export function TextRow({
  node,
  isEditable,
  isLast,
  takesFocus,
  menu,
  onWrite,
  onNext,
  onRemove,
  onPaste,
}: {
  readonly node: TextNode;
  readonly isEditable: boolean;
  readonly isLast: boolean;
  readonly takesFocus: boolean;
  readonly menu: ReactNode;
  readonly onWrite: (text: string) => void;
  /** Goes on in a paragraph of its own. */
  readonly onNext: () => void;
  readonly onRemove: () => void;
  /** Takes what was pasted, and says so, where it is more than text. */
  readonly onPaste: (text: string) => boolean;
}): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  if (!isEditable) return node.text && <p className="pg-row pg-text">{node.text}</p>;
  return (
    <div className="pg-row" role="group" aria-label="Text">
      <div className="pg-row-tools">{menu}</div>
      {/* The copy behind the field gives it its height. */}
      <div className="pg-text pg-text-grow" data-copy={`${node.text} `}>
        <textarea
          ref={field}
          aria-label="Paragraph"
          placeholder={isLast ? 'Write, or paste a link' : ''}
          rows={1}
          value={node.text}
          onChange={(event) => onWrite(event.currentTarget.value)}
          onPaste={(event) => {
            if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              onNext();
            } else if (event.key === 'Backspace' && node.text === '') {
              event.preventDefault();
              onRemove();
            }
          }}
        />
      </div>
    </div>
  );
}
