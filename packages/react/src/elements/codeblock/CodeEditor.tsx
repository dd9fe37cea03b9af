import type { CodeBlockElement } from '@contentkit/schema/reader';
import { useRef, type ReactNode } from 'react';

import { createLazyPart, useLazyPart } from '../../hooks/lazy-part.ts';
import { useControl } from '../../hooks/use-control.ts';
import type { Surface } from '../../surface.ts';
import { controlId, sourceOf, type Place } from '../../view.ts';
import { nameOf } from './Code.tsx';
import type { EditorSelection } from './create-editor.ts';
import { PlainEditor } from './PlainEditor.tsx';
import { useSyntax } from './use-syntax.ts';

/** What an editor of code is given. */
export interface CodeEditorProps {
  readonly element: CodeBlockElement;
  readonly surface: Surface;
  readonly place: Place;
  readonly stateKey: string;
  /** Shown while the state holds nothing under the key. */
  readonly content: string;
  readonly firstLine: number | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
}

const editorPart = createLazyPart(() => import('./RichEditor.tsx'));

/**
 * Code to edit (R29): a plain text area that works at once, and an editor in its place, with focus
 * and selection, as soon as that is there.
 */
export function CodeEditor(props: CodeEditorProps): ReactNode {
  const { element, surface, place, stateKey, content, firstLine, labelledBy, describedBy } = props;
  const { instance } = surface;
  const source = sourceOf(element, place);
  const { isBusy, ref } = useControl(surface, undefined, source);
  const editor = useLazyPart(editorPart, props);
  const syntax = useSyntax(element.syntax, props);
  const parts = {
    surface,
    stateKey,
    content,
    firstLine,
    attributes: {
      id: controlId(surface, place),
      'aria-label': labelledBy === undefined ? nameOf(element.syntax, surface) : undefined,
      'aria-labelledby': labelledBy,
      'aria-describedby': describedBy,
    },
    handover: useRef<EditorSelection>(undefined),
    onChange(text: string) {
      instance.setState(stateKey, text);
      if (element.onContentChange) {
        instance.dispatch(element.onContentChange, { source, kind: 'edit' });
      }
    },
  };

  return (
    <div ref={ref} className="ck-code-editor" aria-busy={isBusy || undefined}>
      {editor.status === 'ready' ? (
        <editor.module.RichEditor
          {...parts}
          grammar={syntax.status === 'ready' ? syntax.module.grammar : undefined}
        />
      ) : (
        <PlainEditor {...parts} />
      )}
      {isBusy && <span className="ck-spinner" />}
    </div>
  );
}
