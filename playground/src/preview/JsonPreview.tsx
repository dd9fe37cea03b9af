import { ElementTree } from '@contentkit/react';
import type { Action, RenderContext } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { MessageText } from '../editor/IssueList.tsx';
import type { Drawing, SourceReading } from '../editor/read-source.ts';
import { styleNonce } from '../style-nonce.ts';
import { Callout } from '../ui/Callout.tsx';

/** A tree as it is written; what it was last, dimmed, while it cannot be read. */
export function JsonPreview({
  reading,
  lastDrawing,
  context,
  onAction,
}: {
  readonly reading: SourceReading;
  readonly lastDrawing: Drawing | undefined;
  readonly context: RenderContext;
  readonly onAction: (action: Action) => void;
}): ReactNode {
  const drawing = reading.ok ? reading.drawing : lastDrawing;
  return (
    <>
      {!reading.ok && (
        <Callout
          tone="bad"
          title={drawing ? 'Broken: this is what was drawn last' : 'There is nothing to draw yet'}
        >
          <ul className="pg-preview-errors">
            {reading.issues
              .filter(({ severity }) => severity === 'error')
              .map(({ message, where }) => (
                <li key={`${where} ${message}`}>
                  <MessageText text={message} /> {where && <code>{where}</code>}
                </li>
              ))}
          </ul>
        </Callout>
      )}
      {drawing && (
        <div className="pg-paper" data-stale={!reading.ok || undefined} inert={!reading.ok}>
          <Drawn drawing={drawing} context={context} onAction={onAction} />
        </div>
      )}
    </>
  );
}

function Drawn({
  drawing,
  context,
  onAction,
}: {
  readonly drawing: Drawing;
  readonly context: RenderContext;
  readonly onAction: (action: Action) => void;
}): ReactNode {
  if (drawing.read.type === 'complete') {
    return (
      <Callout title="This output completes its component">
        A component that has ended its life shows nothing; a modal closes.
      </Callout>
    );
  }
  const options = { context, theme: context.theme, nonce: styleNonce, onAction };
  return drawing.kind === 'output' ? (
    <ElementTree output={drawing.value} {...options} />
  ) : (
    <ElementTree element={drawing.value} {...options} />
  );
}
