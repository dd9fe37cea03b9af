import { createInstance, type Instance, type RenderFunction } from '@contentkit/client';
import type { Action, PlainObject, RenderContext, RenderRequest } from '@contentkit/schema/reader';

/** What answers an instance, at one moment. */
export interface Program {
  readonly render: RenderFunction;
  readonly version: number;
}

/** What an instance begins with. */
export interface InstanceStart {
  readonly componentId: string;
  readonly context: RenderContext;
  readonly props: PlainObject;
  readonly initialAction?: Action | undefined;
}

/** An instance whose program can be replaced while it lives. */
export interface LiveInstance {
  readonly instance: Instance;
  /** The version of the program whose output is shown; nothing before the first one. */
  readonly getShownVersion: () => number | undefined;
  /** Has it rendered in a context, by a program; anew where either is another one. */
  readonly show: (context: RenderContext, program: Program) => void;
}

/** Mounts a component behind a program. */
export function createLiveInstance(start: InstanceStart, program: Program): LiveInstance {
  let latest = program;
  let shown: number | undefined;
  const { componentId, props, initialAction } = start;

  const render: RenderFunction = async (request, options) => {
    const asked = latest;
    try {
      const answer = await asked.render(withoutMark(request), options);
      shown = asked.version;
      return answer;
    } catch (error) {
      // The program went while it was asked: its successor answers, with nothing lost.
      if (latest.version === asked.version || options.signal?.aborted) throw error;
      return render(request, options);
    }
  };

  const instance = createInstance({
    componentId,
    props,
    context: mark(start.context, program),
    render,
    openUrl: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
    ...(initialAction ? { initialAction } : {}),
  });

  return {
    instance,
    getShownVersion: () => shown,
    show(context, next) {
      const isReplaced = next.version !== latest.version;
      latest = next;
      const snapshot = instance.getSnapshot();
      // What the program before made of an action is no longer true; any other error goes with the
      // next answer.
      if (isReplaced && snapshot.status === 'ready' && snapshot.error?.action) {
        instance.restore(snapshot);
      }
      instance.update({ context: mark(context, next) });
    },
  };
}

/**
 * A context that differs from that of another program. Asking for an output anew, without an action
 * and with the present state, is what an instance does in another context and only there.
 */
function mark(context: RenderContext, { version }: Program): RenderContext {
  const marked = { ...context, [MARK]: markOf(version) };
  return marked;
}

/** The mark is nobody else's business; nor can a worker be sent one. */
function withoutMark(request: RenderRequest): RenderRequest {
  const context = { ...request.context };
  Reflect.deleteProperty(context, MARK);
  return { ...request, context };
}

const MARK = 'program';

/** A symbol, for it shows nowhere: JSON leaves it out. */
function markOf(version: number): symbol {
  return Symbol.for(`program ${version}`);
}
