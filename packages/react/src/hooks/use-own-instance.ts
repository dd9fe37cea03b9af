import { createInstance, type Instance } from '@contentkit/client';
import { useEffect, useState, type RefObject } from 'react';

import type { ComponentProps } from '../ContentKit.tsx';
import { useLatest } from './use-latest.ts';
import { useStable } from './use-stable.ts';

/**
 * An instance that lives as long as the component that shows it. It takes over new props and a new
 * context; the rest counts when it is made.
 */
export function useOwnInstance(options: ComponentProps): Instance {
  const latest = useLatest(options);
  const [life, setLife] = useState(() => beginLife(latest));
  const { instance } = life;

  useEffect(() => {
    if (life.isOver) {
      // What was hidden long enough to be destroyed is shown again.
      setLife(beginLife(latest));
      return undefined;
    }
    life.isShown = true;
    return () => {
      life.isShown = false;
      // Strict mode shows again at once what it has taken away: only what stays away ends.
      queueMicrotask(() => {
        if (!life.isShown) {
          life.isOver = true;
          life.instance.destroy();
        }
      });
    };
  }, [life, latest]);

  const props = useStable(options.props);
  const context = useStable(options.context);
  useEffect(() => {
    instance.update({ context, ...(props ? { props } : {}) });
  }, [instance, props, context]);

  return instance;
}

/** One instance, from its making to its end. */
interface Life {
  readonly instance: Instance;
  isShown: boolean;
  isOver: boolean;
}

function beginLife(latest: RefObject<ComponentProps>): Life {
  const { componentId, props, context, initialAction, initialOutput, limits } = latest.current;
  const instance = createInstance({
    componentId,
    context,
    render: (request, options) => latest.current.render(request, options),
    openUrl: (url) => (latest.current.openUrl ?? openInNewTab)(url),
    ...(props ? { props } : {}),
    ...(initialAction ? { initialAction } : {}),
    ...(initialOutput === undefined ? {} : { initialOutput }),
    ...(limits ? { limits } : {}),
  });
  return { instance, isShown: false, isOver: false };
}

function openInNewTab(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}
