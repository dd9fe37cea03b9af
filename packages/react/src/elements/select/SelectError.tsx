import type { MouseEvent, ReactNode } from 'react';

import type { Messages } from '../../messages/index.ts';
import type { Options } from './select-props.ts';

/**
 * Why the options did not come, and a way to try again. The region is there before there is
 * anything to say, for only then is what appears in it announced.
 */
export function SelectError(props: {
  readonly options: Options;
  readonly messages: Messages;
}): ReactNode {
  const { options, messages } = props;
  const { source, snapshot } = options;
  if (!source) {
    return null;
  }
  const retry = (event: MouseEvent) => {
    source.retry();
    // The button goes with the error; the focus goes to what it was about.
    const select = event.currentTarget.closest('.ck-select');
    select?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <div className="ck-select-error-region" role="status" aria-live="polite">
      {snapshot?.error !== undefined && (
        <p className="ck-select-error">
          <span>{snapshot.error}</span>{' '}
          <button type="button" className="ck-text-button" onClick={retry}>
            {messages.retry}
          </button>
        </p>
      )}
    </div>
  );
}
