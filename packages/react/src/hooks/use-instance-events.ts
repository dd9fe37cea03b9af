import type { Instance } from '@contentkit/client';
import { useEffect } from 'react';

import type { ContentKitEvents } from '../ContentKit.tsx';
import type { HostAppOptions } from '../host-app.ts';
import { useLatest } from './use-latest.ts';

/** Tells the host app what happens to an instance. */
export function useInstanceEvents(
  instance: Instance,
  handlers: ContentKitEvents & Pick<HostAppOptions, 'onError'>,
): void {
  const latest = useLatest(handlers);
  useEffect(() => {
    const ends = [
      instance.on('propsChange', ({ props }) => latest.current.onPropsChange?.(props)),
      instance.on('complete', ({ returnValue }) => latest.current.onComplete?.(returnValue)),
      instance.on('dispatch', (event) => latest.current.onAction?.(event.action, event)),
      instance.on('error', (event) => latest.current.onError?.({ kind: 'request', ...event })),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [instance, latest]);
}
