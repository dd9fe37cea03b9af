import type { Instance } from '@contentkit/client';
import type { Action, PlainObject, RenderContext } from '@contentkit/schema/reader';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { createLiveInstance, type LiveInstance } from './live-instance.ts';
import type { ComponentSubject } from './subject.ts';

/** What the node of a document holds, and how it came to it. */
export interface NodeStart {
  /** Another number begins anew. */
  readonly run: number;
  readonly props: PlainObject;
  readonly initialAction?: Action | undefined;
}

/** A component as one view shows it. */
export interface Live {
  /** Nothing while there is no program to ask. */
  readonly instance: Instance | undefined;
  /** The version of the program whose output is shown. */
  readonly version: number | undefined;
}

const nothing = () => () => {};

/** Mounts a component in a context, and has it rendered anew by each new program. */
export function useLiveInstance(
  subject: ComponentSubject,
  context: RenderContext,
  start: NodeStart,
  props: PlainObject,
): Live {
  const { key, componentId, render, version } = subject;
  const [live, setLive] = useState<LiveInstance>();
  /** Grows where an instance cannot go on with another program. */
  const [life, setLife] = useState(0);
  const mounted = useRef<LiveInstance>(undefined);
  const latest = useRef({ context, start, render, version });
  useEffect(() => {
    latest.current = { context, start, render, version };
  });

  const canRun = render !== undefined;
  useEffect(() => {
    const { current } = latest;
    if (!canRun || !current.render) return undefined;
    const made = createLiveInstance(
      {
        componentId,
        context: current.context,
        props: current.start.props,
        initialAction: current.start.initialAction,
      },
      { render: current.render, version: current.version },
    );
    mounted.current = made;
    setLive(made);
    return () => {
      mounted.current = undefined;
      setLive(undefined);
      made.instance.destroy();
    };
  }, [key, componentId, canRun, start.run, life]);

  useEffect(() => {
    // Its successor is made already, and is told in a moment.
    if (!live || live !== mounted.current || !render) return;
    const isOver = live.instance.getSnapshot().status === 'completed';
    // A component that has ended its life has no next output.
    if (isOver && live.getShownVersion() !== version) setLife((count) => count + 1);
    else live.show(context, { render, version });
  }, [live, context, render, version]);

  useEffect(() => {
    live?.instance.update({ props });
  }, [live, props]);

  const shownVersion = useSyncExternalStore(
    useCallback((listener) => live?.instance.subscribe(listener) ?? nothing(), [live]),
    () => live?.getShownVersion(),
  );
  return { instance: live?.instance, version: shownVersion };
}
