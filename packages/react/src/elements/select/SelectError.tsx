import type { ReactNode } from 'react';

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
  return (
    <div className="ck-select-error-region" role="status">
      {snapshot?.error !== undefined && (
        <p className="ck-select-error">
          <span>{snapshot.error}</span>{' '}
          <button type="button" className="ck-text-button" onClick={() => source.retry()}>
            {messages.retry}
          </button>
        </p>
      )}
    </div>
  );
}
