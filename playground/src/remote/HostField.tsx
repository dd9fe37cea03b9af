import { useId, useState, type ReactNode } from 'react';

import { MessageText } from '../editor/IssueList.tsx';
import { readHostAddress } from '../host/address.ts';
import type { HostState } from '../host/use-host.ts';

const words = {
  connecting: 'Connecting …',
  connected: 'Connected',
  none: 'No host yet',
  failed: 'No answer',
};

/** The address of the host whose components are shown. */
export function HostField({
  apiUrl,
  host,
  onChange,
}: {
  /** Absent for the page's own host. */
  readonly apiUrl: string | undefined;
  readonly host: HostState;
  readonly onChange: (apiUrl: string | undefined, integration?: string) => void;
}): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState(apiUrl ?? '');
  const [refusal, setRefusal] = useState<string>();
  const [shownUrl, setShownUrl] = useState(apiUrl);
  if (apiUrl !== shownUrl) {
    setShownUrl(apiUrl);
    setTyped(apiUrl ?? '');
  }

  const connect = () => {
    if (typed.trim() === '') {
      setRefusal(undefined);
      onChange(undefined);
      return;
    }
    const read = readHostAddress(typed);
    setRefusal(read.ok ? undefined : read.message);
    if (!read.ok) return;
    setTyped(read.apiUrl);
    onChange(read.apiUrl, read.integration);
  };

  const own = apiUrl === undefined && host.status === 'connected' ? host.host.apiUrl : undefined;
  return (
    <form
      className="pg-host"
      onSubmit={(event) => {
        event.preventDefault();
        connect();
      }}
    >
      <label htmlFor={id}>Host</label>
      <div className="pg-host-line">
        <input
          id={id}
          className="pg-input"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={own ?? 'http://localhost:4401'}
          aria-describedby={`${id}-hint`}
          aria-invalid={refusal === undefined ? undefined : true}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className="pg-button" data-kind="outlined">
          Connect
        </button>
      </div>
      <p id={`${id}-hint`} className="pg-host-hint" role="status" data-tone={refusal && 'bad'}>
        {refusal === undefined ? (
          <>
            <span className="pg-host-light" data-status={host.status} />
            {words[host.status]}
            {own !== undefined && ' to the host of this playground'}
            {apiUrl !== undefined && (
              <button
                type="button"
                className="pg-text-button"
                onClick={() => {
                  setTyped('');
                  setRefusal(undefined);
                  onChange(undefined);
                }}
              >
                Back to the playground’s own
              </button>
            )}
          </>
        ) : (
          <span>
            <MessageText text={refusal} />
          </span>
        )}
      </p>
    </form>
  );
}
