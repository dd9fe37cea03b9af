import { useRef, useState, type ReactNode } from 'react';

import type { CodeEditorHandle } from '../editor/CodeEditor.tsx';
import { JsonSource } from '../editor/JsonSource.tsx';
import { useReading } from '../editor/use-reading.ts';
import type { ToldAction } from '../panels/ActionsPanel.tsx';
import { JsonInspector } from '../panels/JsonInspector.tsx';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import type { TreeSource } from '../projects/project.ts';
import { EditorActions } from '../shell/EditorActions.tsx';
import type { PageProps } from '../shell/page-props.ts';
import { useInspectorFold } from '../shell/use-inspector-fold.ts';
import { Workbench, type Pane } from '../shell/Workbench.tsx';

/** A tree that is written as JSON, drawn as one types. */
export function TreePage({ project, source, store, appTheme }: PageProps<TreeSource>): ReactNode {
  const [pane, setPane] = useState<Pane>('preview');
  const [actions, setActions] = useState<readonly ToldAction[]>([]);
  const [isFolded, fold] = useInspectorFold();
  const editor = useRef<CodeEditorHandle>(null);
  const { text } = source;
  const { reading, lastDrawing } = useReading(text);
  const write = (next: string) => store.write({ kind: 'tree', text: next });

  return (
    <Workbench
      pane={pane}
      onPane={setPane}
      sourceSize="editor"
      isInspectorFolded={isFolded}
      source={
        <>
          <div className="pg-bar">
            <h2 className="pg-pane-title">{project.name}</h2>
            <span className="pg-bar-space" />
            <EditorActions
              undo={() => editor.current?.undo()}
              redo={() => editor.current?.redo()}
              format={async () => editor.current?.format()}
            />
          </div>
          <JsonSource editor={editor} text={text} reading={reading} onChange={write} />
        </>
      }
      preview={
        <PreviewPane
          subject={{ kind: 'tree', reading, lastDrawing }}
          appTheme={appTheme}
          onAction={(action) => setActions((told) => [{ id: told.length, action }, ...told])}
        />
      }
      inspector={<JsonInspector actions={actions} isFolded={isFolded} onFold={fold} />}
    />
  );
}
