import type { Instance } from '@contentkit/client';
import { ContentKit } from '@contentkit/react';
import type { PlainObject } from '@contentkit/schema/reader';
import { RotateCcw } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';

import { useSnapshot } from '../panels/use-instance-state.ts';
import { styleNonce } from '../style-nonce.ts';
import { Callout } from '../ui/Callout.tsx';
import { JsonView } from '../ui/JsonView.tsx';
import { BrokenNotice, ProblemText } from './BrokenNotice.tsx';
import { Paper } from './Paper.tsx';
import type { Scene } from './scene.ts';
import type { ComponentSubject } from './subject.ts';
import { BROKEN_AFTER, useLasting } from './use-lasting.ts';
import { Waiting } from './Waiting.tsx';

interface ComponentStageProps {
  readonly subject: ComponentSubject;
  readonly scene: Scene;
  readonly onProps: (props: PlainObject) => void;
  readonly onBeginAnew: () => void;
}

/** A component, live; as it was drawn last, dimmed, while its source is broken. */
export function ComponentStage(
  props: ComponentStageProps & { readonly instance: Instance | undefined },
): ReactNode {
  const { subject, scene, instance } = props;
  const { problems = [] } = subject;
  const isBroken = problems.some(({ severity }) => severity === 'error');
  if (instance) return <Shown {...props} instance={instance} isBroken={isBroken} />;
  if (isBroken) return <BrokenNotice problems={problems} isDrawn={false} />;
  return (
    <Paper view={scene.view} onWidth={scene.onWidth}>
      <Waiting />
    </Paper>
  );
}

function Shown({
  subject,
  scene,
  instance,
  isBroken,
  onProps,
  onBeginAnew,
}: ComponentStageProps & {
  readonly instance: Instance;
  readonly isBroken: boolean;
}): ReactNode {
  const { status, element, error } = useSnapshot(instance);
  const completion = useCompletion(instance);
  const isDrawn = element !== undefined;
  // No action asked for what failed: the component cannot draw itself as it is now.
  const isSettled = status !== 'loading' || !isDrawn;
  const failure = isSettled && error && !error.action ? error : undefined;
  const isBrokenForLong = useLasting(isBroken, BROKEN_AFTER);
  const isStale = isDrawn && (isBrokenForLong || failure !== undefined);
  // What is drawn where there is nothing yet has the host's words alone.
  const isExplained = failure !== undefined && (isDrawn || subject.cause !== undefined);
  return (
    <>
      {isBroken && (isBrokenForLong || !isDrawn) && (
        <BrokenNotice problems={subject.problems ?? []} isDrawn={isDrawn} />
      )}
      {!isBrokenForLong && failure && isExplained && (
        <Callout
          tone="bad"
          title={isDrawn ? 'Broken: this is what was drawn last' : 'There is nothing to draw yet'}
          action={
            <button
              type="button"
              className="pg-button"
              data-kind="outlined"
              onClick={() => instance.retry()}
            >
              Retry
            </button>
          }
        >
          {subject.cause ? <ProblemText problem={subject.cause} /> : failure.message}
        </Callout>
      )}
      {completion && (
        <Callout
          title="The component has completed"
          action={
            <button type="button" className="pg-button" data-kind="outlined" onClick={onBeginAnew}>
              <RotateCcw aria-hidden size={15} /> Show it again
            </button>
          }
        >
          {completion.returnValue ? (
            <JsonView label="Return value" value={completion.returnValue} />
          ) : (
            'It returned nothing.'
          )}
        </Callout>
      )}
      {(isDrawn || (status !== 'completed' && !isExplained)) && (
        <Paper view={scene.view} isStale={isStale} onWidth={scene.onWidth}>
          <ContentKit
            instance={instance}
            integration={subject.integration}
            locale={scene.view.locale}
            nonce={styleNonce}
            onPropsChange={onProps}
          />
        </Paper>
      )}
    </>
  );
}

/** What a component said at its end (R21). */
function useCompletion(
  instance: Instance,
): { readonly returnValue?: PlainObject | undefined } | undefined {
  const [completion, setCompletion] = useState<{
    readonly of: Instance;
    readonly returnValue?: PlainObject | undefined;
  }>();
  useEffect(
    () =>
      instance.on('complete', ({ returnValue }) => setCompletion({ of: instance, returnValue })),
    [instance],
  );
  return completion?.of === instance ? completion : undefined;
}
