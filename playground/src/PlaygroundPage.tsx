import { useEffect, useState, type ReactNode } from 'react';

import { FormatButton } from './editor/FormatButton.tsx';
import { JsonSource } from './editor/JsonSource.tsx';
import { starter } from './editor/starter.ts';
import type { Draft } from './editor/use-draft.ts';
import { useReading } from './editor/use-reading.ts';
import { findEntry } from './host/catalogue.ts';
import type { HostState } from './host/use-host.ts';
import { ComponentInspector } from './panels/ComponentInspector.tsx';
import { Gallery } from './panels/Gallery.tsx';
import { JsonInspector } from './panels/JsonInspector.tsx';
import type { ToldAction } from './panels/ActionsPanel.tsx';
import { ComponentPreview } from './preview/ComponentPreview.tsx';
import { toContext, type ContextSettings } from './preview/context.ts';
import { JsonPreview } from './preview/JsonPreview.tsx';
import { PreviewPane } from './preview/PreviewPane.tsx';
import { useComponent } from './preview/use-component.ts';
import { createRequestLog } from './requests/request-log.ts';
import type { Link } from './share-link.ts';
import { Workbench, type Pane } from './shell/Workbench.tsx';
import { Tabs } from './ui/Tabs.tsx';
import { goTo, keepInAddress } from './use-link.ts';

const titles = { element: 'Element tree', output: 'Render output' };

/** Where components are seen and trees are written: source, preview, and what goes on inside. */
export function PlaygroundPage({
  link,
  draft,
  host,
  appTheme,
}: {
  readonly link: Exclude<Link, { kind: 'document' }>;
  readonly draft: Draft;
  readonly host: HostState;
  readonly appTheme: 'light' | 'dark';
}): ReactNode {
  const [pane, setPane] = useState<Pane>('preview');
  const [log] = useState(createRequestLog);
  const [run, setRun] = useState(0);
  const [actions, setActions] = useState<readonly ToldAction[]>([]);

  const isJson = link.kind === 'json';
  const connected = host.status === 'connected' ? host.host : undefined;
  const component = link.kind === 'component' ? link.component : undefined;
  const [lastComponent, setLastComponent] = useState(component);
  if (component && component !== lastComponent) setLastComponent(component);
  const found =
    connected && link.kind === 'component' ? findEntry(connected.catalogue, component) : undefined;

  const [chosen, setChosen] = useState<Omit<ContextSettings, 'place'>>({
    isEditable: true,
    theme: 'app',
  });
  // A place that was chosen holds for the component that it was chosen for.
  const [moved, setMoved] = useState<{
    readonly of: unknown;
    readonly to: ContextSettings['place'];
  }>();
  const subject = isJson ? 'json' : found?.entry;
  const place = moved && moved.of === subject ? moved.to : (found?.entry.ref.place ?? 'document');
  const settings: ContextSettings = { ...chosen, place };
  const context = toContext(settings, appTheme);

  const instance = useComponent({
    apiUrl: connected?.apiUrl,
    component: found?.entry.ref,
    context,
    log,
    run,
  });
  const text = draft.text ?? starter;
  const { reading, lastDrawing } = useReading(text);

  // Without a host there is nothing to choose: one begins to write.
  const isEmpty = host.status === 'none' && link.kind === 'component';
  useEffect(() => {
    if (isEmpty) keepInAddress({ kind: 'json', text });
  }, [isEmpty, text]);

  const showComponents = () => {
    draft.settle();
    goTo({ kind: 'component', component: lastComponent });
  };
  const showJson = () => goTo({ kind: 'json', text });

  return (
    <Workbench
      pane={pane}
      onPane={setPane}
      sourceSize={isJson ? 'editor' : 'list'}
      isInspectorFolded={false}
      source={
        <Tabs
          label="Source"
          selected={isJson ? 'json' : 'components'}
          onSelect={(id) => (id === 'json' ? showJson() : showComponents())}
          tabs={[
            {
              id: 'components',
              label: 'Blocks',
              panel: (
                <Gallery
                  host={host}
                  shown={found?.entry.ref}
                  onSelect={undefined}
                  onChoose={() => setPane('preview')}
                />
              ),
            },
            {
              id: 'json',
              label: 'JSON',
              panel: isJson && <JsonSource text={text} reading={reading} onChange={draft.write} />,
            },
          ]}
        >
          <span className="pg-bar-space" />
          {isJson && <FormatButton text={text} onFormat={draft.write} />}
        </Tabs>
      }
      preview={
        <PreviewPane
          title={isJson ? titles[lastDrawing?.kind ?? 'element'] : found?.entry.title}
          subtitle={found?.group.title}
          settings={settings}
          onSettings={({ place: to, ...rest }) => {
            setChosen(rest);
            setMoved({ of: subject, to });
          }}
          theme={context.theme}
          onRestart={isJson ? undefined : () => setRun((count) => count + 1)}
          instance={isJson ? undefined : instance}
        >
          {isJson ? (
            <JsonPreview
              reading={reading}
              lastDrawing={lastDrawing}
              context={context}
              onAction={(action) => setActions((told) => [{ id: told.length, action }, ...told])}
            />
          ) : (
            <ComponentPreview link={link} host={host} found={found} instance={instance} />
          )}
        </PreviewPane>
      }
      inspector={
        isJson ? (
          <JsonInspector actions={actions} />
        ) : (
          <ComponentInspector instance={instance} log={log} />
        )
      }
    />
  );
}
