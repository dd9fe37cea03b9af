import type { Instance } from '@contentkit/client';
import { useMemo, useRef, useState, type ReactNode } from 'react';

import type { CodeEditorHandle } from '../editor/CodeEditor.tsx';
import { ComponentInspector } from '../panels/ComponentInspector.tsx';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import type { Subject } from '../preview/subject.ts';
import type { ComponentSource } from '../projects/project.ts';
import { createRequestLog } from '../requests/request-log.ts';
import { useComponentSandbox } from '../sandbox/use-component-sandbox.ts';
import { EditorActions } from '../shell/EditorActions.tsx';
import type { PageProps } from '../shell/page-props.ts';
import { useInspectorFold } from '../shell/use-inspector-fold.ts';
import { openAsTree } from '../shell/use-workspace.ts';
import { Workbench, type Pane } from '../shell/Workbench.tsx';
import { ComponentSourcePane, type ComponentPaneHandle } from './ComponentSourcePane.tsx';
import { ConsolePanel } from './ConsolePanel.tsx';
import { FileEditor } from './FileEditor.tsx';
import { NetworkPanel } from './NetworkPanel.tsx';
import { RunNotice } from './RunNotice.tsx';
import { useComponentHistory } from './use-component-history.ts';

/** A component that is written here, and runs in the sandbox. */
export function ComponentPage({
  project,
  source,
  store,
  appTheme,
}: PageProps<ComponentSource>): ReactNode {
  const [pane, setPane] = useState<Pane>('preview');
  const [log] = useState(createRequestLog);
  const [instance, setInstance] = useState<Instance>();
  const [activeFile, setActiveFile] = useState<string>();
  const [isFolded, fold] = useInspectorFold();
  const sourcePane = useRef<ComponentPaneHandle>(null);
  const editor = useRef<CodeEditorHandle>(null);
  const history = useComponentHistory({
    source,
    editor,
    onChange: (next) => store.write(next),
    onShow: setActiveFile,
  });
  const sandbox = useComponentSandbox(source, { isAllowed: project.mayRun });
  const { status, problems, componentIds, version, logs, requests } = sandbox;
  const [componentId] = componentIds;

  const render = useMemo(() => log.watch(sandbox.render, 'sandbox:render'), [log, sandbox.render]);
  const subject: Subject =
    status === 'waiting for permission'
      ? { kind: 'notice', title: project.name, notice: <RunNotice store={store} /> }
      : {
          kind: 'component',
          key: `${project.id} ${componentId}`,
          title: componentId ?? project.name,
          componentId: componentId ?? '',
          render: componentId === undefined ? undefined : render,
          version,
          problems: status === 'broken' ? problems : [],
          cause: problems.find(({ severity }) => severity === 'error'),
          integration: { name: 'playground', title: project.name },
          block: source.block,
        };

  return (
    <Workbench
      pane={pane}
      onPane={setPane}
      sourceSize="editor"
      isInspectorFolded={isFolded}
      source={
        // The keys go through all of it, in whatever part something was changed.
        <div className="pg-source-body" onKeyDownCapture={history.onKeyDown}>
          <ComponentSourcePane
            ref={sourcePane}
            source={source}
            problems={problems}
            requests={requests}
            activeFile={activeFile}
            onActiveFile={setActiveFile}
            onChange={history.change}
            onUndo={history.undo}
            actions={
              <EditorActions
                undo={history.undo}
                redo={history.redo}
                format={async () => editor.current?.format()}
                restart={() => sandbox.restart()}
              />
            }
            editor={(props) => (
              <FileEditor
                {...props}
                problemsOf={sandbox.problemsOf}
                history={history}
                editor={editor}
              />
            )}
          />
        </div>
      }
      preview={
        <PreviewPane
          subject={subject}
          appTheme={appTheme}
          onInstance={setInstance}
          onOpenAsTree={(text) => openAsTree(store, project.name, text)}
        />
      }
      inspector={
        <ComponentInspector
          instance={instance}
          log={log}
          isFolded={isFolded}
          onFold={fold}
          more={[
            {
              id: 'console',
              label: 'Console',
              count: logs.length,
              panel: (
                <ConsolePanel
                  entries={logs}
                  onClear={() => sandbox.clear()}
                  onGoTo={(place) => {
                    setPane('source');
                    sourcePane.current?.goTo(place);
                  }}
                />
              ),
            },
            {
              id: 'network',
              label: 'Network',
              count: requests.length,
              panel: (
                <NetworkPanel
                  entries={requests}
                  onClear={() => sandbox.clear()}
                  onMock={(entry) => {
                    setPane('source');
                    sourcePane.current?.mock(entry);
                  }}
                />
              ),
            },
          ]}
        />
      }
    />
  );
}
