import type { CodeBlockElement } from '@contentkit/schema/reader';
import { useRef, useState, type ReactNode } from 'react';

import { createLazyPart, useLazyPart } from '../../hooks/lazy-part.ts';
import { useSourceBusy } from '../../hooks/surface-hooks.ts';
import type { Surface } from '../../surface.ts';
import { controlId, sourceOf, type Place } from '../../view.ts';
import { nameOf } from './Code.tsx';
import type { EditorAttributes, EditorSelection } from './create-editor.ts';
import { PlainEditor } from './PlainEditor.tsx';
import { RichEditor } from './RichEditor.tsx';
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

const editorPart = createLazyPart(() => import('./create-editor.ts'));

/**
 * Code to edit (R29): a plain text area that works at once, and an editor in its place, with focus
 * and selection, as soon as that is there.
 */
export function CodeEditor(props: CodeEditorProps): ReactNode {
  const { element, surface, place, stateKey, content, firstLine, labelledBy, describedBy } = props;
  const { instance } = surface;
  const source = sourceOf(element, place);
  const isBusy = useSourceBusy(surface, source);
  const editor = useLazyPart(editorPart, props);
  const syntax = useSyntax(element.syntax, props);
  const handover = useRef<EditorSelection>(undefined);
  const helpId = `${controlId(surface, place)}-help`;
  const [isTabbed, setTabbed] = useState(false);
  const isRich = editor.status === 'ready';

  const write = (text: string) => {
    instance.setState(stateKey, text);
    if (element.onContentChange) {
      instance.dispatch(element.onContentChange, { source, kind: 'edit' });
    }
  };
  const attributes: EditorAttributes = {
    id: controlId(surface, place),
    ...(labelledBy === undefined
      ? { 'aria-label': nameOf(element.syntax, surface) }
      : { 'aria-labelledby': labelledBy }),
    ...describedByAll(describedBy, isRich ? helpId : undefined),
  };
  const parts = { surface, stateKey, content, firstLine, attributes, handover, onChange: write };

  return (
    <div
      className="ck-code-editor"
      aria-busy={isBusy || undefined}
      // Whoever finds that Tab does not lead out is shown what does.
      onKeyDown={(event) => {
        if (event.key === 'Tab' && event.defaultPrevented) setTabbed(true);
      }}
      onBlur={() => setTabbed(false)}
    >
      {isRich ? (
        <RichEditor
          {...parts}
          createEditor={editor.module.createEditor}
          grammar={syntax.status === 'ready' ? syntax.module.grammar : undefined}
        />
      ) : (
        <PlainEditor {...parts} />
      )}
      {isRich && (
        <span id={helpId} className={isTabbed ? 'ck-code-help' : 'ck-visually-hidden'}>
          {surface.messages.editorHelp}
        </span>
      )}
      {isBusy && <span className="ck-spinner" />}
    </div>
  );
}

function describedByAll(...ids: (string | undefined)[]): { 'aria-describedby'?: string } {
  const all = ids.filter((id) => id !== undefined).join(' ');
  return all === '' ? {} : { 'aria-describedby': all };
}
