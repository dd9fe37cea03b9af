import { ArrowDown, ArrowUp, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';

import type { MockResponse, NetworkSettings } from '../projects/project.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Switch } from '../ui/Switch.tsx';
import {
  addMock,
  checkMock,
  countProblems,
  mockOf,
  moveMock,
  newMock,
  stillRefused,
  type MockProblems,
} from './mock-response.ts';
import { MockForm } from './MockForm.tsx';
import type { NetworkEntry } from './run-log.ts';
import { loss, step, type SourceChange } from './source-change.ts';

/** What is offered to be mocked at once. */
const MOST_REFUSED = 5;

/** A part of the list that focus is to go to, once it is there. */
type FocusTarget = { readonly index: number; readonly part: 'url' | 'title' | 'up' | 'down' };

/** What `fetch` comes to in a component: whether requests go out, and what answers in their place. */
export function NetworkSettingsPanel({
  network,
  requests = [],
  opened,
  onOpened,
  onChange,
}: {
  readonly network: NetworkSettings;
  /** What the component asked for: of what was refused, a mock is one press away. */
  readonly requests?: readonly NetworkEntry[];
  /** The mock whose form is open. */
  readonly opened: number | undefined;
  readonly onOpened: (index: number | undefined) => void;
  readonly onChange: (network: NetworkSettings, change: SourceChange) => void;
}): ReactNode {
  const { isOpen, mocks } = network;
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const target = useRef<FocusTarget>(undefined);

  useEffect(() => {
    const wanted = target.current;
    if (!wanted || !panel.current) return;
    // What was added may be drawn before its form is.
    if (focusOn(panel.current, wanted)) target.current = undefined;
  });

  const change = (next: readonly MockResponse[], what: SourceChange) =>
    onChange({ ...network, mocks: next }, what);
  const add = (mock: MockResponse) => {
    const added = addMock(mocks, mock);
    target.current = { index: added.index, part: 'url' };
    change(added.mocks, step('Add a mock response'));
    onOpened(added.index);
  };
  const move = (from: number, to: number) => {
    target.current = { index: to, part: to < from ? 'up' : 'down' };
    change(moveMock(mocks, from, to), step('Move a mock response'));
    if (opened === from) onOpened(to);
    else if (opened === to) onOpened(from);
  };
  const remove = (index: number) => {
    target.current = { index: Math.min(index, mocks.length - 2), part: 'title' };
    change(
      mocks.toSpliced(index, 1),
      loss('Remove a mock response', 'The mock response is removed.'),
    );
    if (opened === index) onOpened(undefined);
    else if (opened !== undefined && opened > index) onOpened(opened - 1);
  };
  const refused = stillRefused(requests, network).slice(0, MOST_REFUSED);

  return (
    <div ref={panel} className="pg-settings">
      <section>
        <Switch
          label="Let requests out"
          isOn={isOpen}
          onChange={(next) =>
            onChange(
              { ...network, isOpen: next },
              step(next ? 'Let requests out' : 'Keep requests in'),
            )
          }
        />
        <p className="pg-setting-note">
          {isOpen
            ? 'What no mock response answers is sent from this browser, without cookies, to servers that allow it (CORS).'
            : 'Nothing is sent: what no mock response answers is refused.'}
        </p>
      </section>
      {refused.length > 0 && (
        <section aria-labelledby={`${id}-refused`}>
          <h2 id={`${id}-refused`} className="pg-setting-title">
            Refused just now
          </h2>
          <ul className="pg-setting-list">
            {refused.map((entry) => (
              <li key={`${entry.method} ${entry.url}`} className="pg-refused">
                <span className="pg-method">{entry.method}</span>
                <span className="pg-mock-address">{entry.url}</span>
                <button
                  type="button"
                  className="pg-button"
                  data-kind="outlined"
                  aria-label={`Mock it: ${entry.method} ${entry.url}`}
                  onClick={() => add(mockOf(entry))}
                >
                  Mock it
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby={`${id}-mocks`}>
        <div className="pg-setting-head">
          <h2 id={`${id}-mocks`} className="pg-setting-title">
            Mock responses
          </h2>
          <button
            type="button"
            className="pg-button"
            data-kind="outlined"
            data-add-mock
            onClick={() => add(newMock)}
          >
            <Plus aria-hidden size={15} /> Add a mock response
          </button>
        </div>
        {mocks.length === 0 ? (
          <p className="pg-setting-note">
            A mock response answers <code>fetch</code> in place of a server, so that the component
            works offline and the same each time.
          </p>
        ) : (
          <>
            {mocks.length > 1 && (
              <p className="pg-setting-note">The first that fits a request answers it.</p>
            )}
            <ol className="pg-setting-list">
              {mocks.map((mock, index) => (
                // A mock is nothing but its place in the list, and its place is what one sees.
                <Mock
                  key={index}
                  mock={mock}
                  index={index}
                  count={mocks.length}
                  problems={checkMock(mock, mocks.slice(0, index))}
                  isOpened={opened === index}
                  onOpened={(next) => onOpened(next ? index : undefined)}
                  onChange={(next) => change(mocks.with(index, next), step('Edit a mock response'))}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                />
              ))}
            </ol>
          </>
        )}
      </section>
    </div>
  );
}

function Mock({
  mock,
  index,
  count,
  problems,
  isOpened,
  onOpened,
  onChange,
  onMove,
  onRemove,
}: {
  readonly mock: MockResponse;
  readonly index: number;
  readonly count: number;
  readonly problems: MockProblems;
  readonly isOpened: boolean;
  readonly onOpened: (isOpened: boolean) => void;
  readonly onChange: (mock: MockResponse) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const id = useId();
  const wrong = countProblems(problems);
  const number = index + 1;
  return (
    <li className="pg-mock" data-mock={index}>
      <div className="pg-mock-head">
        <button
          type="button"
          className="pg-mock-title"
          aria-expanded={isOpened}
          aria-controls={isOpened ? id : undefined}
          data-part="title"
          onClick={() => onOpened(!isOpened)}
        >
          <ChevronRight aria-hidden size={15} className="pg-mock-arrow" />
          <span className="pg-visually-hidden">{number}: </span>
          <span className="pg-method">{mock.method ?? 'Any'}</span>{' '}
          <span className="pg-mock-address">{mock.url || 'No pattern yet'}</span>{' '}
          {wrong > 0 && (
            <span
              className="pg-count"
              data-tone={problems.url?.severity === 'warning' && wrong === 1 ? 'warn' : 'bad'}
            >
              {wrong}
              <span className="pg-visually-hidden">{wrong === 1 ? ' problem' : ' problems'}</span>
            </span>
          )}{' '}
          <span className="pg-status" data-tone={mock.status < 400 ? 'good' : 'bad'}>
            {mock.status}
          </span>
        </button>
        <IconButton
          icon={ArrowUp}
          label={`Move ${number} up`}
          disabled={index === 0}
          data-part="up"
          onClick={() => onMove(index - 1)}
        />
        <IconButton
          icon={ArrowDown}
          label={`Move ${number} down`}
          disabled={index === count - 1}
          data-part="down"
          onClick={() => onMove(index + 1)}
        />
        <IconButton icon={Trash2} label={`Remove ${number}`} onClick={onRemove} />
      </div>
      {isOpened && (
        <div id={id}>
          <MockForm mock={mock} problems={problems} onChange={onChange} />
        </div>
      )}
    </li>
  );
}

/** Focus follows what moved; where that is at an end, to the way back. */
function focusOn(panel: HTMLElement, { index, part }: FocusTarget): boolean {
  const mock = panel.querySelector(`[data-mock="${index}"]`);
  if (part === 'url') {
    const field = mock?.querySelector<HTMLInputElement>('[data-mock-url]');
    field?.focus();
    field?.select();
    return field !== null && field !== undefined;
  }
  const wanted = mock?.querySelector<HTMLElement>(`[data-part=${part}]:enabled`);
  const other = mock?.querySelector<HTMLElement>(':is([data-part=up], [data-part=down]):enabled');
  (wanted ?? other ?? panel.querySelector<HTMLElement>('[data-add-mock]'))?.focus();
  return true;
}
