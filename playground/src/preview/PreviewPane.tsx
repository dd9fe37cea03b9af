import type { Instance } from '@contentkit/client';
import type { Action, PlainObject } from '@contentkit/schema/reader';
import { Blocks, Braces, RotateCcw, X } from 'lucide-react';
import { lazy, useDeferredValue, useEffect, useEffectEvent, useState, type ReactNode } from 'react';

import { useSnapshot } from '../panels/use-instance-state.ts';
import { useCommands } from '../shell/command-registry.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { LoadBoundary } from '../ui/LoadBoundary.tsx';
import { changeNode, createNode, type NodeChange } from './document-node.ts';
import { previewCommands } from './preview-commands.ts';
import { Stage } from './Stage.tsx';
import { keyOf, placeOf, titleOf } from './subject-facts.ts';
import type { Subject } from './subject.ts';
import { usePreviewSettings } from './use-preview-settings.ts';
import { useStableEvents } from './use-stable-events.ts';
import { ViewBar } from './ViewBar.tsx';
import type { PreviewSettings, ViewSettings } from './view-settings.ts';
import { changeView, removeView, type ViewChange } from './views.ts';
import { ViewsMenu } from './ViewsMenu.tsx';
import './preview.css';

const BlockTools = lazy(() =>
  import('./block-tools/BlockTools.tsx').then(({ BlockTools }) => ({ default: BlockTools })),
);

/** What the preview is given. */
export interface PreviewPaneProps {
  readonly subject: Subject;
  readonly appTheme: 'light' | 'dark';
  /** Called with each action of a tree, which no component answers. */
  readonly onAction?: ((action: Action) => void) | undefined;
  /** Called with the instance of the view that is used last, for whoever looks into it. */
  readonly onInstance?: ((instance: Instance | undefined) => void) | undefined;
  /** Called with what a component shows at this moment, as a render output in JSON. */
  readonly onOpenAsTree?: ((text: string) => void) | undefined;
  readonly onSettings?: ((settings: PreviewSettings) => void) | undefined;
}

/** What is written, as a person sees it: one view or several, each with settings of its own. */
export function PreviewPane(pane: PreviewPaneProps): ReactNode {
  const { appTheme, onAction, onInstance, onOpenAsTree, onSettings } = pane;
  // Typing comes first: what is drawn follows as soon as there is time.
  const subject = useDeferredValue(pane.subject);
  const [settings, setSettings] = usePreviewSettings();
  const { views } = settings;
  const [isToolsOpen, setToolsOpen] = useState(false);

  const subjectKey = keyOf(subject);
  const initialProps = subject.kind === 'component' ? subject.props : undefined;
  const [kept, setNode] = useState(() => createNode(subjectKey, initialProps));
  // Each subject is a node of its own.
  const node = kept.of === subjectKey ? kept : createNode(subjectKey, initialProps, kept.start.run);
  if (node !== kept) setNode(node);
  const change = (next: NodeChange) => setNode((present) => changeNode(present, next));

  const [instances, setInstances] = useState<Readonly<Record<string, Instance | undefined>>>({});
  const [usedId, setUsed] = useState(views[0]?.id);
  const used = views.find(({ id }) => id === usedId) ?? views[0];
  const instance = used && instances[used.id];
  const tellInstance = useEffectEvent(() => {
    onInstance?.(instance);
  });
  useEffect(() => tellInstance(), [instance]);
  const tellSettings = useEffectEvent(() => {
    onSettings?.(settings);
  });
  useEffect(() => tellSettings(), [settings]);

  const changeOne = (id: string, next: ViewChange) =>
    setSettings((present) => changeView(present, id, next));
  const events = useStableEvents({
    onInstance: (id: string, made: Instance | undefined) =>
      setInstances((present) => ({ ...present, [id]: made })),
    onProps(id: string, props: PlainObject) {
      // What only follows from another view's change is not said again: two that disagree would
      // never end.
      if (id === used?.id) change({ type: 'report', props });
    },
    onWidth: (id: string, width: ViewSettings['width']) => changeOne(id, { width }),
    onBeginAnew: () => change({ type: 'begin anew' }),
    onAction: (action: Action) => onAction?.(action),
  });

  useCommands(
    previewCommands({
      settings,
      view: used,
      onChange: setSettings,
      onBeginAnew: events.onBeginAnew,
    }),
  );

  const title = titleOf(subject);
  const subtitle = subject.kind === 'component' ? subject.subtitle : undefined;
  const block = subject.kind === 'component' ? subject.block : undefined;
  const barOf = (view: ViewSettings, label: string, end?: ReactNode) => (
    <ViewBar
      label={label}
      view={view}
      place={placeOf(subject, view)}
      subjectKey={subjectKey}
      onChange={(next) => changeOne(view.id, next)}
    >
      {end}
    </ViewBar>
  );
  const isAlone = views.length === 1;
  return (
    <section className="pg-pane pg-pane-preview" aria-label="Preview" tabIndex={-1}>
      <div className="pg-bar pg-preview-bar">
        {title !== undefined && (
          <h2 className="pg-preview-title">
            {title} {subtitle !== title && <span>{subtitle}</span>}
          </h2>
        )}
        <span className="pg-bar-space" />
        {isAlone && used && barOf(used, 'Context')}
        <div className="pg-preview-actions">
          {block && (
            <IconButton
              icon={Blocks}
              label="Block in a document"
              aria-expanded={isToolsOpen}
              onClick={() => setToolsOpen((wasOpen) => !wasOpen)}
            />
          )}
          <ViewsMenu settings={settings} onChange={setSettings} />
          <IconButton
            icon={RotateCcw}
            label="Begin anew"
            disabled={subject.kind === 'notice'}
            onClick={() => change({ type: 'begin anew' })}
          />
          {onOpenAsTree && instance && <OpenAsTree instance={instance} onOpen={onOpenAsTree} />}
        </div>
      </div>
      <div className="pg-views" data-count={views.length}>
        {views.map((view, index) => (
          <div
            key={view.id}
            className="pg-view"
            role={isAlone ? undefined : 'group'}
            aria-label={isAlone ? undefined : `View ${index + 1}`}
            data-used={(!isAlone && view.id === used?.id) || undefined}
            onFocusCapture={() => setUsed(view.id)}
            onPointerDownCapture={() => setUsed(view.id)}
          >
            {!isAlone && (
              <div className="pg-bar pg-view-bar">
                {barOf(
                  view,
                  `Context of view ${index + 1}`,
                  <IconButton
                    icon={X}
                    label={`Remove view ${index + 1}`}
                    onClick={() => setSettings((present) => removeView(present, view.id))}
                  />,
                )}
              </div>
            )}
            <Stage
              subject={subject}
              view={view}
              appTheme={appTheme}
              start={node.start}
              props={node.props}
              events={events}
            />
          </div>
        ))}
      </div>
      {block && isToolsOpen && instance && (
        <LoadBoundary>
          <BlockTools
            key={subjectKey}
            block={block}
            node={node}
            instance={instance}
            onChange={change}
            onClose={() => setToolsOpen(false)}
          />
        </LoadBoundary>
      )}
    </section>
  );
}

/** Takes what a component shows at this moment into an editor. */
function OpenAsTree({
  instance,
  onOpen,
}: {
  readonly instance: Instance;
  readonly onOpen: (text: string) => void;
}): ReactNode {
  const { element, props } = useSnapshot(instance);
  return (
    <IconButton
      icon={Braces}
      label="Edit as JSON"
      disabled={!element}
      onClick={() => {
        const output = { type: 'element', element, state: instance.getState(), props };
        onOpen(JSON.stringify(output, undefined, 2));
      }}
    />
  );
}
