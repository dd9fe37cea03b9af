import { useState, useSyncExternalStore, type ReactNode } from 'react';

import type { LoggedRequest, Outcome, RequestLog } from '../requests/request-log.ts';
import { JsonView } from '../ui/JsonView.tsx';

/** The render requests as they went over the wire, newest first. */
export function RequestsPanel({ log }: { readonly log: RequestLog }): ReactNode {
  const entries = useRequests(log);
  if (entries.length === 0) {
    return (
      <div className="pg-empty">
        <strong>No requests yet</strong>
        <p>What goes to the render endpoint, and what it answers, is listed here.</p>
      </div>
    );
  }
  return (
    <ol className="pg-requests" aria-label="Requests">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Request entry={entry} />
        </li>
      ))}
    </ol>
  );
}

/** A log's entries, kept up to date. */
export function useRequests(log: RequestLog): readonly LoggedRequest[] {
  return useSyncExternalStore(log.subscribe, log.getEntries);
}

function Request({ entry }: { readonly entry: LoggedRequest }): ReactNode {
  const { method, url, request, outcome, duration, isCached } = entry;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="pg-request"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="pg-method">{method}</span>
        <span className="pg-request-name">
          {request?.componentId ?? new URL(url).pathname}
          {request?.action && <span className="pg-request-action"> · {request.action.action}</span>}
        </span>
        {isCached && <span className="pg-tag">from cache</span>}
        <span className="pg-request-time">
          {duration === undefined ? '…' : `${Math.round(duration)} ms`}
        </span>
        <span className="pg-status" data-tone={toneOf(outcome)}>
          {statusOf(outcome)}
        </span>
      </summary>
      {/* Bodies can be large, and few of them are looked at. */}
      {isOpen && <Details entry={entry} />}
    </details>
  );
}

function Details({
  entry: { url, request, outcome },
}: {
  readonly entry: LoggedRequest;
}): ReactNode {
  return (
    <div className="pg-request-details">
      <p className="pg-request-url">
        <code>{url}</code>
      </p>
      <h4 className="pg-panel-subtitle">Request</h4>
      <JsonView label="Request" value={request ?? 'No render request'} />
      {outcome.kind === 'answered' && (
        <>
          <h4 className="pg-panel-subtitle">Response</h4>
          <JsonView label="Response" value={outcome.body} />
        </>
      )}
      {outcome.kind === 'failed' && <p className="pg-request-failure">{outcome.message}</p>}
    </div>
  );
}

function statusOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'pending':
      return 'pending';
    case 'answered':
      return String(outcome.status);
    case 'failed':
      return 'failed';
    case 'aborted':
      return 'aborted';
  }
}

function toneOf(outcome: Outcome): string {
  if (outcome.kind === 'answered') return outcome.status < 400 ? 'good' : 'bad';
  return outcome.kind === 'failed' ? 'bad' : 'neutral';
}
