import { Eraser } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { IconButton } from '../ui/IconButton.tsx';
import type { NetworkEntry } from './run-log.ts';
import '../panels/panels.css';
import './component.css';

/** How many are drawn at once. */
const PAGE = 200;

const outcomes: Readonly<
  Record<NetworkEntry['outcome'], { readonly label: string; readonly explanation: string }>
> = {
  mocked: { label: 'mock', explanation: 'A mock response answered.' },
  answered: { label: 'sent', explanation: 'It went out, and a server answered.' },
  failed: {
    label: 'failed',
    explanation: 'It went out, but no server answered, or none that lets this page ask.',
  },
  refused: { label: 'refused', explanation: 'It was not sent: requests are not let out.' },
};

/** The requests that a component made, newest first. */
export function NetworkPanel({
  entries,
  onClear,
  onMock,
}: {
  /** The newest last. */
  readonly entries: readonly NetworkEntry[];
  readonly onClear: () => void;
  /** Makes a mock response that answers such a request. */
  readonly onMock?: ((entry: NetworkEntry) => void) | undefined;
}): ReactNode {
  const [limit, setLimit] = useState(PAGE);
  if (entries.length === 0) {
    return (
      <div className="pg-empty">
        <strong>No requests yet</strong>
        <p>
          What the component asks for with <code>fetch</code> is listed here: what a mock response
          answered, what was sent, and what was refused.
        </p>
      </div>
    );
  }
  const hidden = Math.max(0, entries.length - limit);
  return (
    <div className="pg-network">
      <div className="pg-console-bar">
        <span className="pg-setting-note">
          {entries.length.toLocaleString('en')} {entries.length === 1 ? 'request' : 'requests'}
        </span>
        <span className="pg-bar-space" />
        <IconButton icon={Eraser} label="Clear the requests" onClick={onClear} />
      </div>
      <ol className="pg-network-entries" aria-label="Requests of the component">
        {entries
          .slice(hidden)
          .map((entry, index) => <Request key={hidden + index} entry={entry} onMock={onMock} />)
          .toReversed()}
      </ol>
      {hidden > 0 && (
        <button
          type="button"
          className="pg-button pg-console-earlier"
          onClick={() => setLimit((now) => now + PAGE)}
        >
          Show earlier ({hidden.toLocaleString('en')})
        </button>
      )}
    </div>
  );
}

function Request({
  entry,
  onMock,
}: {
  readonly entry: NetworkEntry;
  readonly onMock: ((entry: NetworkEntry) => void) | undefined;
}): ReactNode {
  const { method, url, status, outcome, duration } = entry;
  const { label, explanation } = outcomes[outcome];
  const isAnswered = status !== undefined && status > 0;
  const isBad = outcome === 'refused' || outcome === 'failed';
  return (
    <li className="pg-network-entry" data-outcome={outcome}>
      <span className="pg-method">{method}</span>{' '}
      <span className="pg-network-url" title={url}>
        {url}
      </span>{' '}
      {isBad && onMock && (
        <button
          type="button"
          className="pg-button"
          data-kind="outlined"
          aria-label={`Mock it: ${method} ${url}`}
          onClick={() => onMock(entry)}
        >
          Mock it
        </button>
      )}{' '}
      {!isBad && duration !== undefined && (
        <span className="pg-request-time">{Math.round(duration)} ms</span>
      )}{' '}
      <span className="pg-tag" data-tone={isBad ? 'bad' : undefined} title={explanation}>
        {label}
      </span>{' '}
      {isAnswered && (
        <span className="pg-status" data-tone={status < 400 ? 'good' : 'bad'}>
          {status}
        </span>
      )}
    </li>
  );
}
