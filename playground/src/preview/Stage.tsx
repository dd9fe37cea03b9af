import type { Instance } from '@contentkit/client';
import type { Action, PlainObject } from '@contentkit/schema/reader';
import { memo, useEffect, useMemo, type ReactNode } from 'react';

import { ComponentStage } from './ComponentStage.tsx';
import { Paper } from './Paper.tsx';
import type { Scene } from './scene.ts';
import type { ComponentSubject, Subject } from './subject.ts';
import { TreeStage } from './TreeStage.tsx';
import { Waiting } from './Waiting.tsx';
import { useLiveInstance, type NodeStart } from './use-live-instance.ts';
import { placeOf, versionOf } from './subject-facts.ts';
import { contextOf } from './view-context.ts';
import type { ViewSettings, Width } from './view-settings.ts';

/** What a stage tells; each function stays the same while the stage is there. */
export interface StageEvents {
  readonly onInstance: (viewId: string, instance: Instance | undefined) => void;
  readonly onProps: (viewId: string, props: PlainObject) => void;
  readonly onWidth: (viewId: string, width: Width) => void;
  readonly onBeginAnew: () => void;
  readonly onAction: (action: Action) => void;
}

interface StageProps {
  readonly subject: Subject;
  readonly view: ViewSettings;
  readonly appTheme: 'light' | 'dark';
  readonly start: NodeStart;
  /** What the node of the document holds by now. */
  readonly props: PlainObject;
  readonly events: StageEvents;
}

/** The subject as one view shows it. */
export const Stage = memo(function Stage(stage: StageProps): ReactNode {
  const { subject, view, appTheme, start, events } = stage;
  const theme = view.theme === 'app' ? appTheme : view.theme;
  const place = placeOf(subject, view);
  const { id, isEditable } = view;
  const context = useMemo(
    () => contextOf(place, { theme, isEditable }),
    [place, theme, isEditable],
  );
  const scene = { view, context, onWidth: (width: Width) => events.onWidth(id, width) };
  if (subject.kind === 'component') {
    return <Component {...stage} subject={subject} scene={scene} />;
  }
  return (
    <div
      className="pg-stage"
      style={{ colorScheme: theme }}
      data-version={subject.kind === 'tree' ? versionOf(subject) : undefined}
    >
      {subject.kind === 'notice' ? (
        (subject.notice ?? (
          <Paper view={view} onWidth={scene.onWidth}>
            <Waiting />
          </Paper>
        ))
      ) : (
        <TreeStage subject={subject} scene={scene} run={start.run} onAction={events.onAction} />
      )}
    </div>
  );
});

function Component({
  subject,
  scene,
  view: { id },
  start,
  props,
  events,
}: StageProps & { readonly subject: ComponentSubject; readonly scene: Scene }): ReactNode {
  const { context } = scene;
  const { instance, version } = useLiveInstance(subject, context, start, props);
  useEffect(() => {
    events.onInstance(id, instance);
    return () => events.onInstance(id, undefined);
  }, [events, id, instance]);
  return (
    <div className="pg-stage" style={{ colorScheme: context.theme }} data-version={version}>
      <ComponentStage
        subject={subject}
        scene={scene}
        instance={instance}
        onProps={(changed) => events.onProps(id, changed)}
        onBeginAnew={events.onBeginAnew}
      />
    </div>
  );
}
