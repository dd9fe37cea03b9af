import { useEffect, useRef, useState, type ReactNode } from 'react';

import { useSnapshot } from '../hooks/surface-hooks.ts';
import { focusOnce } from '../focus-once.ts';
import type { Surface } from '../surface.ts';

/**
 * What went wrong with the last request, and a way to try it again (R16); and, for who does not see
 * it, that what was pressed is busy (R15). The region is there before there is anything to say, for
 * only then is what appears in it announced.
 */
export function InstanceNotice({ surface }: { readonly surface: Surface }): ReactNode {
  const { messages, instance, icons } = surface;
  const { error, busy } = useSnapshot(instance);
  const region = useRef<HTMLDivElement>(null);
  const [isWaiting, setWaiting] = useState(false);

  useEffect(() => {
    const { activeElement } = document;
    // Only what somebody waits at. An editor, in which one writes on, is not busy itself.
    const isBusy = activeElement?.getAttribute('aria-busy') === 'true';
    setWaiting(busy.size > 0 && (isBusy || activeElement === region.current));
  }, [busy]);

  function retry(): void {
    // The button goes, and the focus would go with it.
    if (region.current) focusOnce(region.current);
    instance.retry();
  }

  return (
    <div ref={region} className="ck-notice-region" role="status" aria-live="polite">
      {isWaiting && <span className="ck-visually-hidden">{messages.loading}</span>}
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
