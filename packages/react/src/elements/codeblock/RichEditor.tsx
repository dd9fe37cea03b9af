import { useEffect, useRef, type ReactNode } from 'react';

import { useCommitEffect } from '../../hooks/use-commit-effect.ts';
import { useLatest } from '../../hooks/use-latest.ts';
import { codeIn } from './code-in.ts';
import type { createEditor, Editor } from './create-editor.ts';
import type { Grammar } from './grammar.ts';
import type { EditorProps } from './PlainEditor.tsx';

/** What the loaded editor is given besides. */
export interface RichEditorProps extends EditorProps {
  readonly createEditor: typeof createEditor;
  readonly grammar: Grammar | undefined;
}

/** The editor with colours, numbers and a history. It lives outside of React's rendering. */
export function RichEditor(props: RichEditorProps): ReactNode {
  const { surface, stateKey, content, attributes, grammar, firstLine, createEditor } = props;
  const { instance } = surface;
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const latest = useLatest(props);

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
  }, [createEditor, instance, stateKey, latest]);

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

  return <div ref={parent} className="ck-code-rich" />;
}
