import { readClock, type Clock } from './clock.ts';
import type { Source, SourceKind } from './project.ts';
import { cleanName, readProjectJson, toPlain, type Reading } from './read-project.ts';

/** What a list of projects needs to know of each. */
export interface ProjectHeader {
  readonly name: string;
  readonly kind: SourceKind;
  readonly changedAt: number;
  readonly clock: Clock;
  /** Somebody else wrote it, and nobody here has allowed it to run. */
  readonly isForeign: boolean;
}

/** The form in which projects are kept. A later one says so here. */
const VERSION = 1;

const MAXIMUM_HEADER = 8_000;

/**
 * A project as it is kept: a line for lists, and a line with all of it. So a list of large projects
 * is read at once, and what the second line holds need not be right for the first to be of use.
 */
export function formatStored(header: ProjectHeader, source: Source): string {
  const { isForeign, ...rest } = header;
  const first = { version: VERSION, ...rest, ...(isForeign ? { isForeign } : {}) };
  return `${JSON.stringify(first)}\n${JSON.stringify(toPlain({ name: header.name, source }))}`;
}

/** Reads what lists need of a project that was kept. */
export function readHeader(stored: string): Reading<ProjectHeader> {
  const end = stored.indexOf('\n');
  const line = end < 0 || end > MAXIMUM_HEADER ? '' : stored.slice(0, end);
  const header = readJson(line);
  if (typeof header !== 'object' || header === null || !('version' in header)) {
    return { ok: false, reason: 'What is kept of it is damaged.' };
  }
  if (header.version !== VERSION) {
    return { ok: false, reason: 'A newer playground has kept it in a form of its own.' };
  }
  const kind = 'kind' in header ? kinds.find((known) => known === header.kind) : undefined;
  if (!kind || !('name' in header) || typeof header.name !== 'string') {
    return { ok: false, reason: 'What is kept of it is damaged.' };
  }
  const changedAt = 'changedAt' in header ? header.changedAt : 0;
  return {
    ok: true,
    value: {
      name: cleanName(header.name) || 'Untitled',
      kind,
      changedAt: isTime(changedAt) ? changedAt : 0,
      clock: 'clock' in header ? readClock(header.clock) : {},
      isForeign: 'isForeign' in header && header.isForeign === true,
    },
  };
}

/** Reads the whole of a project that was kept. */
export function readStored(
  stored: string,
): Reading<{ readonly header: ProjectHeader; readonly source: Source }> {
  const header = readHeader(stored);
  if (!header.ok) return header;
  const project = readProjectJson(stored.slice(stored.indexOf('\n') + 1));
  if (!project.ok) return project;
  const { source } = project.value;
  return { ok: true, value: { header: { ...header.value, kind: source.kind }, source } };
}

const kinds: readonly SourceKind[] = ['tree', 'component', 'remote'];

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What dates can show. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}
