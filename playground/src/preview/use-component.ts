import { createInstance, createRenderClient, type Instance } from '@contentkit/client';
import type { RenderContext } from '@contentkit/schema/reader';
import { useEffect, useRef, useState } from 'react';

import { renderEndpoint } from '../host/connection.ts';
import type { RequestLog } from '../requests/request-log.ts';
import type { ComponentRef } from '../share-link.ts';

/** What is mounted, and where. */
export interface ComponentOptions {
  readonly apiUrl: string | undefined;
  readonly component: ComponentRef | undefined;
  readonly context: RenderContext;
  readonly log: RequestLog;
  /** Another number begins anew. */
  readonly run: number;
}

/**
 * Mounts a component of the host. The instance is kept here rather than by `<ContentKit>`, so that
 * the panels see it too.
 */
export function useComponent(options: ComponentOptions): Instance | undefined {
  const { apiUrl, component, context, log, run } = options;
  const { integration, componentId, place } = component ?? {};
  const [instance, setInstance] = useState<Instance>();
  const latestContext = useRef(context);

  useEffect(() => {
    latestContext.current = context;
    instance?.update({ context });
  }, [instance, context]);

  useEffect(() => {
    if (apiUrl === undefined || integration === undefined || componentId === undefined) {
      return undefined;
    }
    const mounted = createInstance({
      componentId,
      context: latestContext.current,
      render: createRenderClient({
        endpoint: renderEndpoint(apiUrl, integration),
        fetch: log.fetch,
      }),
      openUrl: (url) => window.open(url, '_blank', 'noopener,noreferrer'),
    });
    setInstance(mounted);
    return () => {
      setInstance(undefined);
      mounted.destroy();
    };
    // The same component in another place is another instance, as is another run.
  }, [apiUrl, integration, componentId, place, log, run]);

  return instance;
}
