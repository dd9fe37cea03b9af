import type { Issue } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import type { HostAppOptions } from '../host-app.ts';
import { english } from '../messages/index.ts';
import { Root } from './Root.tsx';
import { IssueList } from './IssueList.tsx';

/** Stands where a tree had no reading at all. */
export function Unreadable(props: {
  readonly issues: readonly Issue[];
  readonly options: HostAppOptions;
}): ReactNode {
  const { issues, options } = props;
  const messages = { ...english, ...options.messages };
  return (
    <Root theme={options.theme ?? 'auto'}>
      <div className="ck-invalid" role="note">
        <span className="ck-invalid-title">{messages.unreadableTree}</span>
        <IssueList issues={issues} messages={messages} />
      </div>
    </Root>
  );
}
