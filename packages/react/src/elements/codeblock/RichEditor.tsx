import { useEffect, useRef, useState, type ReactNode } from 'react';

import { useCommitEffect } from '../../hooks/use-commit-effect.ts';
import { useLatest } from '../../hooks/use-latest.ts';
import { codeIn } from './code-in.ts';
import { createEditor, type Editor, type EditorAttributes } from './create-editor.ts';
import type { Grammar } from './grammar.ts';
import type { EditorNames, EditorProps } from './PlainEditor.tsx';

/** What the loaded editor is given besides. */
export interface RichEditorProps extends EditorProps {
  readonly grammar: Grammar | undefined;
}

/** The editor with colours, numbers and a history. It lives outside of React's rendering. */
export function RichEditor(props: RichEditorProps): ReactNode {
  const { surface, stateKey, content, grammar, firstLine } = props;
  const { instance, messages } = surface;
  const helpId = `${props.attributes.id}-help`;
  const attributes = attributesOf(props.attributes, helpId);
  const [isTabbed, setTabbed] = useState(false);
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const latest = useLatest({ ...props, attributes });

  useCommitEffect(() => {
    if (!parent.current) {
      return undefined;
    }
    const { handover } = latest.current;
    const read = () => codeIn(instance.getState(), stateKey, latest.current.content);
    const made = createEditor({
      parent: parent.current,
      text: read(),
      attributes: () => latest.current.attributes,
      onChange: (text) => latest.current.onChange(text),
      onBlur: () => instance.flush(),
      nonce: latest.current.surface.nonce,
    });
    editor.current = made;
    if (handover.current) {
      made.focus(handover.current);
      handover.current = undefined;
    }
    const unsubscribe = instance.subscribeKey(stateKey, () => made.setText(read()));
    return () => {
      unsubscribe();
      handover.current = made.focused();
      made.destroy();
    };
  }, [instance, stateKey, latest]);

  useEffect(() => {
    editor.current?.setText(codeIn(instance.getState(), stateKey, content));
  }, [instance, stateKey, content]);

  useCommitEffect(() => {
    editor.current?.configure({ grammar, firstLine });
  }, [grammar, firstLine, instance, stateKey]);

  const names = JSON.stringify(attributes);
  useEffect(() => {
    editor.current?.refreshAttributes();
  }, [names]);

  return (
    <>
      <div
        ref={parent}
        className="ck-code-rich"
        // Whoever finds that Tab does not lead out is shown what does.
        onKeyDown={(event) => {
          if (event.key === 'Tab' && event.defaultPrevented) setTabbed(true);
        }}
        onBlur={() => setTabbed(false)}
      />
      <span id={helpId} className={isTabbed ? 'ck-code-help' : 'ck-visually-hidden'}>
        {messages.editorHelp}
      </span>
    </>
  );
}

/** The editor's attributes: those that there are, and what says how to leave it. */
function attributesOf(names: EditorNames, helpId: string): EditorAttributes {
  const { id, 'aria-describedby': hintId, ...rest } = names;
  const present = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    id,
    ...Object.fromEntries(present),
    'aria-describedby': hintId === undefined ? helpId : `${hintId} ${helpId}`,
  };
}
