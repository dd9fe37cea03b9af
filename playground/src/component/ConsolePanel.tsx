import { Bug, CircleAlert, Eraser, Info, Terminal, TriangleAlert } from 'lucide-react';
import { memo, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';

import { IconButton } from '../ui/IconButton.tsx';
import { groupEntries, isShown, type LevelFilter, type LogGroup } from './console-view.ts';
import type { FilePlace, LogEntry, LogLevel } from './run-log.ts';
import { useAnnouncement } from './use-announcement.ts';
import './component.css';

/** How many are drawn at once: more than anyone reads, and few enough to be quick. */
const PAGE = 300;

/** Of a longer text, the beginning is shown first. */
const LONG = 2_000;

/** How near the end counts as the end, in pixels. */
const NEAR = 24;

const icons = { debug: Bug, log: Terminal, info: Info, warn: TriangleAlert, error: CircleAlert };

const names: Readonly<Record<LogLevel, string>> = {
  debug: 'Debug',
  log: 'Log',
  info: 'Info',
  warn: 'Warning',
  error: 'Error',
};

/** What a component wrote to its console, newest last. */
export function ConsolePanel({
  entries,
  onClear,
  onGoTo,
}: {
  readonly entries: readonly LogEntry[];
  readonly onClear: () => void;
  /** Goes to the place at which something was written. */
  readonly onGoTo?: ((place: FilePlace) => void) | undefined;
}): ReactNode {
  const [level, setLevel] = useState<LevelFilter>('all');
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const said = useAnnouncement(entries);

  const groups = useMemo(
    () => groupEntries(entries.filter((entry) => isShown(entry, level, search))),
    [entries, level, search],
  );
  const shown = groups.slice(-limit);
  const hidden = groups.length - shown.length;
  const errors = useMemo(() => countLevel(entries, 'error'), [entries]);
  const warnings = useMemo(() => countLevel(entries, 'warn'), [entries]);

  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (isAtEnd.current && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [groups]);

  return (
    <div className="pg-console">
      <p className="pg-visually-hidden" role="status">
        {said}
      </p>
      {entries.length === 0 ? (
        <div className="pg-empty">
          <strong>Nothing yet</strong>
          <p>
            What the component writes with <code>console.log</code>, and errors that nobody caught,
            appear here with their line.
          </p>
        </div>
      ) : (
        <>
          <div className="pg-console-bar">
            <input
              type="search"
              className="pg-input"
              aria-label="Filter messages"
              placeholder="Filter"
              value={search}
              onChange={(event) => {
                setSearch(event.currentTarget.value);
                setLimit(PAGE);
              }}
            />
            <select
              className="pg-select"
              aria-label="Level"
              value={level}
              onChange={(event) => {
                setLevel(readLevel(event.currentTarget.value));
                setLimit(PAGE);
              }}
            >
              <option value="all">All ({entries.length})</option>
              <option value="error">Errors ({errors})</option>
              <option value="warn">Warnings ({warnings})</option>
              <option value="rest">Others ({entries.length - errors - warnings})</option>
            </select>
            <IconButton icon={Eraser} label="Clear the console" onClick={onClear} />
          </div>
          {/* It scrolls, so that the keyboard must be able to reach it. News are told above. */}
          <div
            ref={list}
            className="pg-console-list"
            role="log"
            aria-live="off"
            aria-label="Console"
            tabIndex={0}
            onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
              isAtEnd.current = scrollTop + clientHeight >= scrollHeight - NEAR;
            }}
          >
            {hidden > 0 && (
              <button
                type="button"
                className="pg-button pg-console-earlier"
                onClick={() => setLimit((now) => now + PAGE)}
              >
                Show earlier ({hidden.toLocaleString('en')})
              </button>
            )}
            {shown.length === 0 ? (
              <p className="pg-console-none">No message fits the filter.</p>
            ) : (
              <ol className="pg-console-entries">
                {shown.map(({ key, entry, count }) => (
                  <Entry key={key} entry={entry} count={count} onGoTo={onGoTo} />
                ))}
              </ol>
            )}
          </div>
        </>
      )}
    </div>
  );
}

const Entry = memo(function Entry({
  entry: { level, text, file, line, time },
  count,
  onGoTo,
}: {
  readonly entry: LogGroup['entry'];
  readonly count: number;
  readonly onGoTo: ((place: FilePlace) => void) | undefined;
}): ReactNode {
  const [isWhole, setWhole] = useState(text.length <= LONG);
  const Icon = icons[level];
  return (
    <li className="pg-console-entry" data-level={level}>
      <Icon aria-hidden size={14} className="pg-console-icon" />
      <span className="pg-visually-hidden">{names[level]}: </span>
      <span className="pg-console-text" title={new Date(time).toLocaleTimeString()}>
        {isWhole ? text : `${text.slice(0, LONG)}…`}
        {!isWhole && (
          <>
            {' '}
            <button type="button" className="pg-text-button" onClick={() => setWhole(true)}>
              Show all
            </button>
          </>
        )}
      </span>{' '}
      {count > 1 && (
        <span className="pg-count" title={`${count} times`}>
          <span aria-hidden>×{count.toLocaleString('en')}</span>
          <span className="pg-visually-hidden">{count} times</span>
        </span>
      )}{' '}
      {file !== undefined && line !== undefined && (
        <Place file={file} line={line} onGoTo={onGoTo} />
      )}
    </li>
  );
});

function Place({
  file,
  line,
  onGoTo,
}: FilePlace & { readonly onGoTo: ((place: FilePlace) => void) | undefined }): ReactNode {
  const text = `${file}:${line}`;
  if (!onGoTo) return <span className="pg-console-place">{text}</span>;
  return (
    <button
      type="button"
      className="pg-text-button pg-console-place"
      aria-label={`Go to ${text}`}
      title={text}
      onClick={() => onGoTo({ file, line })}
    >
      {text}
    </button>
  );
}

function countLevel(entries: readonly LogEntry[], level: LogLevel): number {
  return entries.filter((entry) => entry.level === level).length;
}

function readLevel(value: string): LevelFilter {
  const levels: readonly LevelFilter[] = ['error', 'warn', 'rest'];
  return levels.find((level) => level === value) ?? 'all';
}
