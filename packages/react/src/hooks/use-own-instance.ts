import { createInstance, type Instance } from '@contentkit/client';
import { useEffect, useState, type RefObject } from 'react';

import type { ComponentProps } from '../ContentKit.tsx';
import type { HostAppOptions } from '../host-app.ts';
import { passes } from '../security/policy.ts';
import { useLatest } from './use-latest.ts';
import { useStable } from './use-stable.ts';

type OwnInstanceOptions = ComponentProps & Pick<HostAppOptions, 'policy'>;

/**
 * An instance that lives as long as the component that shows it. It takes over new props and a new
 * context; the rest counts when it is made.
 */
export function useOwnInstance(options: OwnInstanceOptions): Instance {
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
    instance.update({ context, props });
  }, [instance, props, context]);

  return instance;
}

/** One instance, from its making to its end. */
interface Life {
  readonly instance: Instance;
  isShown: boolean;
  isOver: boolean;
}

function beginLife(latest: RefObject<OwnInstanceOptions>): Life {
  const { componentId, props, context, initialAction, initialOutput, limits } = latest.current;
  const instance: Instance = createInstance({
    componentId,
    context,
    render: (request, options) => latest.current.render(request, options),
    openUrl(url) {
      const { policy, openUrl = openInNewTab } = latest.current;
      if (!policy?.links || passes(policy.links, new URL(url))) {
        openUrl(url);
      } else {
        const message = `${url} was not opened: the host app's policy has no links there.`;
        instance.emit('warning', { instance, message });
      }
    },
    props,
    initialAction,
    initialOutput,
    limits,
  });
  return { instance, isShown: false, isOver: false };
}

function openInNewTab(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}
