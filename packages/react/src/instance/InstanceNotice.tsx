import { useRef, type ReactNode } from 'react';

import { useSnapshot } from '../hooks/surface-hooks.ts';
import type { Surface } from '../surface.ts';

/**
 * What went wrong with the last request, and a way to try it again (R16). The region is there
 * before there is anything to say, for only then is what appears in it announced.
 */
export function InstanceNotice({ surface }: { readonly surface: Surface }): ReactNode {
  const { messages, instance, icons } = surface;
  const { error } = useSnapshot(instance);
  const region = useRef<HTMLDivElement>(null);

  function retry(): void {
    // The button goes, and the focus would go with it.
    region.current?.focus({ preventScroll: true });
    instance.retry();
  }

  return (
    <div ref={region} className="ck-notice-region" role="status" tabIndex={-1}>
      {error && (
        <div className="ck-notice">
          <span className="ck-notice-icon">{icons.warning()}</span>
          <p className="ck-notice-text">
            <span className="ck-notice-title">{messages.requestFailed}</span>{' '}
            <span>{error.message}</span>
          </p>
          <button type="button" className="ck-button" onClick={retry}>
            {messages.retry}
          </button>
        </div>
      )}
    </div>
  );
}
