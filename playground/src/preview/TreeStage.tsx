import { ElementTree } from '@contentkit/react';
import type { Action } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import type { Drawing } from '../editor/read-source.ts';
import { styleNonce } from '../style-nonce.ts';
import { Callout } from '../ui/Callout.tsx';
import { BrokenNotice } from './BrokenNotice.tsx';
import { Paper } from './Paper.tsx';
import type { Scene } from './scene.ts';
import type { TreeSubject } from './subject.ts';
import { BROKEN_AFTER, useLasting } from './use-lasting.ts';

/** A tree as it is written; what it was last, dimmed, while it cannot be read. */
export function TreeStage({
  subject: { reading, lastDrawing },
  scene,
  run,
  onAction,
}: {
  readonly subject: TreeSubject;
  readonly scene: Scene;
  /** Another number forgets what was typed into it. */
  readonly run: number;
  readonly onAction: ((action: Action) => void) | undefined;
}): ReactNode {
  const drawing = reading.ok ? reading.drawing : lastDrawing;
  // Each key makes and mends a text: only what stays broken is worth saying.
  const isStale = useLasting(!reading.ok, BROKEN_AFTER);
  return (
    <>
      {!reading.ok && (isStale || !drawing) && (
        <BrokenNotice problems={reading.issues} isDrawn={drawing !== undefined} />
      )}
      {drawing?.read.type === 'complete' && (
        <Callout title="This output completes its component">
          A component that has ended its life shows nothing; a modal closes.
        </Callout>
      )}
      {drawing && drawing.read.type !== 'complete' && (
        <Paper view={scene.view} isStale={isStale} onWidth={scene.onWidth}>
          <Tree key={run} drawing={drawing} scene={scene} onAction={onAction} />
        </Paper>
      )}
    </>
  );
}

function Tree({
  drawing,
  scene: { context, view },
  onAction,
}: {
  readonly drawing: Drawing;
  readonly scene: Scene;
  readonly onAction: ((action: Action) => void) | undefined;
}): ReactNode {
  const options = {
    context,
    theme: context.theme,
    locale: view.locale,
    nonce: styleNonce,
    onAction,
  };
  return drawing.kind === 'output' ? (
    <ElementTree output={drawing.value} {...options} />
  ) : (
    <ElementTree element={drawing.value} {...options} />
  );
}
