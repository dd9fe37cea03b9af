// The projects of this browser. Other tabs work on the same ones: what they keep comes in here, and
// where two changed the same project without knowing of each other, both versions stay.
import type { KeepResult, KeptTexts } from '../storage.ts';
import { isWithin, tick } from './clock.ts';
import { findFreeName } from './project-names.ts';
import type { Project, ProjectDraft, Source, SourceKind } from './project.ts';
import { cleanName } from './read-project.ts';
import { formatStored, readHeader, readStored, type ProjectHeader } from './stored-project.ts';

/** How long a change waits for the one before it to be written, in milliseconds. */
const PAUSE = 250;

const KEY = 'project:';
const OPEN_KEY = 'open-project';

/** What a list shows of a project. */
export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly changedAt: number;
}

/** The project that is shown. */
export interface OpenProject extends Project {
  /** Whether it is among those that this browser keeps. What is only shown is kept once it changes. */
  readonly isKept: boolean;
  /** Whether it came with a link and is only shown. */
  readonly isForeign: boolean;
  /** Whether its code may run, and its host be asked: somebody else's wait for a press. */
  readonly mayRun: boolean;
}

/** Whether what is written outlives the page. */
export type SaveState = 'saved' | 'saving' | Exclude<KeepResult, 'kept'>;

/** A word on what happened to a project behind a person's back. */
export interface ProjectNotice {
  readonly id: number;
  readonly tone: 'neutral' | 'warn';
  readonly text: string;
}

/** What is kept and cannot be read. It stays as it is. */
export interface UnreadableProject {
  readonly id: string;
  readonly reason: string;
}

/** All that is to be shown of the projects. The same object until something changes. */
export interface ProjectsSnapshot {
  /** The one that was changed last is the first. */
  readonly projects: readonly ProjectSummary[];
  readonly current: OpenProject | undefined;
  readonly saving: SaveState;
  readonly notice: ProjectNotice | undefined;
  /** The one that was deleted last, to be brought back. */
  readonly removed: ProjectSummary | undefined;
  readonly unreadable: readonly UnreadableProject[];
}

/** The projects of this browser, and the one that is open. */
export interface ProjectStore {
  getSnapshot(): ProjectsSnapshot;
  subscribe(listener: () => void): () => void;

  /** Opens a project. @returns Whether there is one that can be read. */
  open(id: string): boolean;
  /** Opens the one that was open last, or changed last. */
  openLast(): boolean;
  /** Shows a project that is kept once it changes. */
  show(draft: ProjectDraft, options?: { readonly isForeign?: boolean }): void;
  /** Keeps the one that is only shown. */
  keep(): void;
  /** Lets the one that is open run. */
  allowToRun(): void;

  /** Keeps a new project, and opens it. @returns Its id. */
  create(draft: ProjectDraft, options?: { readonly isForeign?: boolean }): string;
  /** Changes the source of the one that is open. */
  write(source: Source): void;
  rename(id: string, name: string): void;
  /** Keeps a copy, and opens it. @returns Its id, unless there is nothing to copy. */
  duplicate(id: string): string | undefined;
  remove(id: string): void;
  /** Brings back the one that was removed last. */
  bringBack(): void;
  forgetRemoved(): void;

  /** A project as it is now, to be handed on. */
  read(id: string): ProjectDraft | undefined;
  /** What is kept of a project that cannot be read. */
  readRaw(id: string): string | undefined;
  /** Writes what has not been written yet. @returns Whether all is kept. */
  flush(): boolean;
  /** Takes in what other tabs have kept: of one key, or all. */
  sync(key?: string): void;
  dismissNotice(): void;
}

/** What a store of projects depends on. */
export interface ProjectStoreOptions {
  readonly texts: KeptTexts;
  readonly now?: () => number;
  readonly createId?: () => string;
}

/** A project in memory: all of it once it was opened or could not be kept. */
interface Entry {
  readonly header: ProjectHeader;
  readonly source?: Source | undefined;
  /** Whether there is something that is not kept. */
  readonly isDirty: boolean;
  readonly isKept: boolean;
}

/** Opens the projects of this browser. */
export function createProjectStore({
  texts,
  now = Date.now,
  createId = createRandomId,
}: ProjectStoreOptions): ProjectStore {
  // It begins with a letter: an object would put numbers first.
  const tab = `t${createId()
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '')
    .slice(0, 12)}`;
  const entries = new Map<string, Entry>();
  const unreadable = new Map<string, string>();
  const listeners = new Set<() => void>();
  let currentId: string | undefined;
  let removed: { id: string; entry: Entry; wasOpen: boolean } | undefined;
  let notice: ProjectNotice | undefined;
  let failure: Exclude<KeepResult, 'kept'> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let snapshot: ProjectsSnapshot | undefined;

  for (const key of texts.keys(KEY)) readEntry(key.slice(KEY.length));

  /** Takes a project's header in from what is kept. */
  function readEntry(id: string): void {
    const text = texts.read(KEY + id);
    if (text === undefined) return;
    const read = readHeader(text);
    if (!read.ok) {
      unreadable.set(id, read.reason);
      return;
    }
    unreadable.delete(id);
    entries.set(id, { header: read.value, isDirty: false, isKept: true });
  }

  /** The source of a project; it stays in memory only where it has to. */
  function loadSource(id: string): Source | undefined {
    const entry = entries.get(id);
    if (!entry || entry.source) return entry?.source;
    const text = texts.read(KEY + id);
    const read = text === undefined ? undefined : readStored(text);
    if (read?.ok) return read.value.source;
    // What its line for lists says is fine, and the rest is not.
    entries.delete(id);
    if (read) unreadable.set(id, read.reason);
    return undefined;
  }

  function tell(): void {
    snapshot = undefined;
    for (const listener of listeners) listener();
  }

  function say(text: string, tone: ProjectNotice['tone'] = 'neutral'): void {
    notice = { id: (notice?.id ?? 0) + 1, tone, text };
  }

  function makeSnapshot(): ProjectsSnapshot {
    const projects = [...entries]
      .filter(([, { isKept, isDirty }]) => isKept || isDirty)
      .map(([id, { header }]) => summarize(id, header))
      .toSorted((a, b) => b.changedAt - a.changedAt || (a.name < b.name ? -1 : 1));
    return {
      projects,
      current: describeCurrent(),
      saving: describeSaving(),
      notice,
      removed: removed && summarize(removed.id, removed.entry.header),
      unreadable: [...unreadable].map(([id, reason]) => ({ id, reason })),
    };
  }

  function describeCurrent(): OpenProject | undefined {
    const entry = currentId === undefined ? undefined : entries.get(currentId);
    if (currentId === undefined || !entry?.source) return undefined;
    const { header, source, isKept, isDirty } = entry;
    const isListed = isKept || isDirty;
    return {
      id: currentId,
      name: header.name,
      source,
      changedAt: header.changedAt,
      isKept: isListed,
      isForeign: header.isForeign && !isListed,
      mayRun: !header.isForeign || isHarmless(source),
    };
  }

  function describeSaving(): SaveState {
    const isDirty = [...entries.values()].some((entry) => entry.isDirty);
    if (!isDirty) return 'saved';
    return failure ?? 'saving';
  }

  /** Writes one project, unless another tab has changed it meanwhile. */
  function save(id: string): void {
    const entry = entries.get(id);
    if (!entry?.isDirty || !entry.source) return;
    const stored = readKeptHeader(id);
    if (stored && !isWithin(stored.clock, entry.header.clock)) {
      reconcile(id);
      return;
    }
    const header = { ...entry.header, clock: tick(entry.header.clock, tab) };
    const result = texts.write(KEY + id, formatStored(header, entry.source));
    failure = result === 'kept' ? undefined : result;
    if (result === 'kept') entries.set(id, { ...entry, header, isDirty: false, isKept: true });
  }

  function saveAll(): void {
    for (const [id, { isDirty }] of entries) if (isDirty) save(id);
    rememberOpen();
    freeSources();
  }

  /** Sources that are kept need not be in memory, but for the one that is open. */
  function freeSources(): void {
    for (const [id, { isDirty, isKept, source, header }] of entries) {
      if (id === currentId || isDirty || !source) continue;
      if (isKept) entries.set(id, { header, isDirty, isKept });
      else entries.delete(id);
    }
  }

  function rememberOpen(): void {
    const entry = currentId === undefined ? undefined : entries.get(currentId);
    if (currentId !== undefined && entry?.isKept && texts.read(OPEN_KEY) !== currentId) {
      texts.write(OPEN_KEY, currentId);
    }
  }

  /** Writes at once, and then at most once in a while: typing is not held up by the disk. */
  function scheduleSave(): void {
    if (timer !== undefined) return;
    saveAll();
    timer = setTimeout(() => {
      timer = undefined;
      if (![...entries.values()].some((entry) => entry.isDirty)) return;
      saveAll();
      tell();
    }, PAUSE);
  }

  function flush(): boolean {
    clearTimeout(timer);
    timer = undefined;
    saveAll();
    return describeSaving() === 'saved';
  }

  function readKeptHeader(id: string): ProjectHeader | undefined {
    const text = texts.read(KEY + id);
    const read = text === undefined ? undefined : readHeader(text);
    return read?.ok ? read.value : undefined;
  }

  /** Brings what is kept of a project and what is here of it together. */
  function reconcile(id: string): void {
    const entry = entries.get(id);
    const text = texts.read(KEY + id);
    if (!entry) {
      readEntry(id);
      return;
    }
    if (text === undefined) {
      removeElsewhere(id, entry);
      return;
    }
    const known = readHeader(text);
    if (known.ok && isWithin(known.value.clock, entry.header.clock)) return;
    if (known.ok && !entry.source) {
      entries.set(id, { header: known.value, isDirty: false, isKept: true });
      return;
    }
    const read = readStored(text);
    if (!read.ok) {
      // Damaged by somebody else: what is here is the better one, and goes elsewhere.
      unreadable.set(id, read.reason);
      splitOff(id, entry);
      return;
    }
    const { header, source } = read.value;
    const isNewer = isWithin(entry.header.clock, header.clock) && !entry.isDirty;
    if (isNewer || isSameContent(entry, header, source)) {
      entries.set(id, { header, source, isDirty: false, isKept: true });
      return;
    }
    splitOff(id, entry);
    entries.set(id, { header, isDirty: false, isKept: true });
  }

  /** Keeps what is here of a project as one of its own, and goes on with that. */
  function splitOff(id: string, { header, source }: Entry): void {
    entries.delete(id);
    if (!source) return;
    const name = findFreeName(`${header.name} (other tab)`, names());
    const copyId = createId();
    entries.set(copyId, {
      header: { ...header, name, clock: {} },
      source,
      isDirty: true,
      isKept: false,
    });
    if (currentId === id) currentId = copyId;
    say(
      `“${header.name}” was changed in another tab at the same time. What was written here is kept as “${name}”.`,
      'warn',
    );
    save(copyId);
  }

  function removeElsewhere(id: string, entry: Entry): void {
    if (!entry.isKept) return;
    if (id !== currentId && !entry.isDirty) {
      entries.delete(id);
      return;
    }
    entries.set(id, { ...entry, isKept: false });
    if (!entry.isDirty) {
      say(
        `“${entry.header.name}” was deleted in another tab. It stays here until you leave, and is kept again once you change it.`,
        'warn',
      );
    }
  }

  function names(): string[] {
    return [...entries.values()]
      .filter(({ isKept, isDirty }) => isKept || isDirty)
      .map(({ header }) => header.name);
  }

  function change(id: string, changes: Partial<Pick<Entry, 'header' | 'source'>>): void {
    const entry = entries.get(id);
    const source = changes.source ?? entry?.source ?? loadSource(id);
    if (!entry || !source) return;
    entries.set(id, { ...entry, ...changes, source, isDirty: true });
    scheduleSave();
    tell();
  }

  /** Makes a project the one that is shown. What is only shown until now is let go. */
  function show(id: string): void {
    const entry = currentId === undefined ? undefined : entries.get(currentId);
    if (currentId !== undefined && currentId !== id && entry && !entry.isKept && !entry.isDirty) {
      entries.delete(currentId);
    }
    currentId = id;
  }

  function add(draft: ProjectDraft, isForeign: boolean, isDirty: boolean): string {
    const id = createId();
    const name = isDirty ? findFreeName(draft.name, names()) : cleanName(draft.name) || 'Untitled';
    const header: ProjectHeader = {
      name,
      kind: draft.source.kind,
      changedAt: now(),
      clock: {},
      isForeign,
    };
    flush();
    entries.set(id, { header, source: draft.source, isDirty, isKept: false });
    show(id);
    if (isDirty) scheduleSave();
    tell();
    return id;
  }

  const store: ProjectStore = {
    getSnapshot: () => (snapshot ??= makeSnapshot()),

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    open(id) {
      if (id === currentId && entries.has(id)) return true;
      flush();
      if (!entries.has(id)) readEntry(id);
      const source = loadSource(id);
      const entry = entries.get(id);
      if (!source || !entry) {
        tell();
        return false;
      }
      entries.set(id, { ...entry, source });
      show(id);
      saveAll();
      tell();
      return true;
    },

    openLast() {
      const last = texts.read(OPEN_KEY);
      if (last !== undefined && store.open(last)) return true;
      return store.getSnapshot().projects.some(({ id }) => store.open(id));
    },

    show: (draft, { isForeign = false } = {}) => void add(draft, isForeign, false),

    keep() {
      const entry = currentId === undefined ? undefined : entries.get(currentId);
      if (currentId === undefined || !entry || entry.isKept || entry.isDirty) return;
      const name = findFreeName(entry.header.name, names());
      change(currentId, { header: { ...entry.header, name, changedAt: now() } });
    },

    allowToRun() {
      const entry = currentId === undefined ? undefined : entries.get(currentId);
      if (currentId === undefined || !entry?.header.isForeign) return;
      const header = { ...entry.header, isForeign: false };
      if (entry.isKept || entry.isDirty) {
        change(currentId, { header });
      } else {
        entries.set(currentId, { ...entry, header });
        tell();
      }
    },

    create: (draft, { isForeign = false } = {}) => add(draft, isForeign, true),

    write(source) {
      const entry = currentId === undefined ? undefined : entries.get(currentId);
      if (currentId === undefined || !entry || entry.source === source) return;
      const isListed = entry.isKept || entry.isDirty;
      const name = isListed ? entry.header.name : findFreeName(entry.header.name, names());
      const header = { ...entry.header, name, kind: source.kind, changedAt: now() };
      change(currentId, { header, source });
    },

    rename(id, name) {
      const entry = entries.get(id);
      const clean = cleanName(name);
      if (!entry || clean === '' || clean === entry.header.name) return;
      change(id, { header: { ...entry.header, name: clean, changedAt: now() } });
      freeSources();
    },

    duplicate(id) {
      const entry = entries.get(id);
      const source = loadSource(id);
      if (!entry || !source) return undefined;
      return add({ name: `${entry.header.name} (copy)`, source }, entry.header.isForeign, true);
    },

    remove(id) {
      flush();
      const source = loadSource(id);
      const entry = entries.get(id);
      if (!entry || !source) return;
      removed = { id, entry: { ...entry, source }, wasOpen: id === currentId };
      entries.delete(id);
      texts.remove(KEY + id);
      if (id === currentId) currentId = undefined;
      // There may be room now for what had none.
      saveAll();
      tell();
    },

    bringBack() {
      if (!removed) return;
      const { id, entry, wasOpen } = removed;
      removed = undefined;
      entries.set(id, { ...entry, isDirty: true });
      if (wasOpen) show(id);
      scheduleSave();
      tell();
    },

    forgetRemoved() {
      if (!removed) return;
      removed = undefined;
      tell();
    },

    read(id) {
      const source = loadSource(id);
      const entry = entries.get(id);
      return entry && source && { name: entry.header.name, source };
    },

    readRaw: (id) => texts.read(KEY + id),

    flush() {
      const before = describeSaving();
      const isSaved = flush();
      if (before !== describeSaving()) tell();
      return isSaved;
    },

    sync(key) {
      if (key !== undefined && !key.startsWith(KEY)) return;
      const ids =
        key === undefined
          ? [...entries.keys(), ...texts.keys(KEY).map((each) => each.slice(KEY.length))]
          : [key.slice(KEY.length)];
      for (const id of new Set(ids)) reconcile(id);
      tell();
    },

    dismissNotice() {
      if (!notice) return;
      notice = undefined;
      tell();
    },
  };
  return store;
}

/** Whether showing a source runs nothing and asks nobody. */
function isHarmless(source: Source): boolean {
  return source.kind === 'tree' || (source.kind === 'remote' && source.apiUrl === undefined);
}

function isSameContent({ header, source }: Entry, other: ProjectHeader, its: Source): boolean {
  return header.name === other.name && JSON.stringify(source) === JSON.stringify(its);
}

function summarize(id: string, { name, kind, changedAt }: ProjectHeader): ProjectSummary {
  return { id, name, kind, changedAt };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Unique among the projects of one person. */
function createRandomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    LETTERS.charAt(byte % LETTERS.length),
  ).join('');
}
