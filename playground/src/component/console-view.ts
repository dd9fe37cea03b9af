import type { LogEntry, LogLevel } from './run-log.ts';

/** What of the console is shown. */
export type LevelFilter = 'all' | 'error' | 'warn' | 'rest';

/** Entries that are the same, one after the other: a loop says one thing a thousand times. */
export interface LogGroup {
  /** The first of them: it stays the same while others join. */
  readonly key: number;
  readonly entry: LogEntry;
  readonly count: number;
}

/** Whether an entry is to be seen. */
export function isShown(entry: LogEntry, level: LevelFilter, search: string): boolean {
  return fitsLevel(entry.level, level) && entry.text.toLowerCase().includes(search.toLowerCase());
}

function fitsLevel(level: LogLevel, filter: LevelFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'error':
    case 'warn':
      return level === filter;
    case 'rest':
      return level !== 'error' && level !== 'warn';
  }
}

/** Brings together what is the same in a row. */
export function groupEntries(entries: readonly LogEntry[]): readonly LogGroup[] {
  const groups: LogGroup[] = [];
  for (const [index, entry] of entries.entries()) {
    const last = groups.at(-1);
    if (last && isSame(last.entry, entry)) {
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    } else {
      groups.push({ key: index, entry, count: 1 });
    }
  }
  return groups;
}

function isSame(one: LogEntry, other: LogEntry): boolean {
  return (
    one.level === other.level &&
    one.text === other.text &&
    one.file === other.file &&
    one.line === other.line
  );
}

/** What is said of new entries, all at once: "3 new messages, 1 error". */
export function sayNew(entries: readonly LogEntry[]): string {
  const errors = entries.filter(({ level }) => level === 'error').length;
  const [only] = entries;
  if (entries.length === 1 && only) {
    return errors === 1 ? `Error: ${only.text}` : `New message: ${only.text}`;
  }
  const all = `${entries.length.toLocaleString('en')} new messages`;
  if (errors === 0) return all;
  return `${all}, ${errors.toLocaleString('en')} ${errors === 1 ? 'error' : 'errors'}`;
}
