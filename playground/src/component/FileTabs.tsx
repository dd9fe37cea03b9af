import { Ellipsis, LogIn, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { MessageText } from '../editor/IssueList.tsx';
import type { Problem } from '../editor/problem.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { canBeEntry } from './check-file-name.ts';
import { canRemoveFile, freeName, type SourceFiles } from './component-files.ts';
import { countBySeverity, formatCounts, problemsByFile, toneOf } from './count-problems.ts';
import { FileNameField } from './FileNameField.tsx';

/** What is being named: a file that is there, or a new one. */
type Naming = { readonly kind: 'new' } | { readonly kind: 'rename'; readonly name: string };

/** The files of a component, as tabs. */
export function FileTabs({
  files,
  problems,
  active,
  idOf,
  panelId,
  onSelect,
  onAdd,
  onRename,
  onRemove,
  onMakeEntry,
}: {
  readonly files: SourceFiles;
  readonly problems: readonly Problem[];
  readonly active: string;
  /** The id of a file's tab, by which the panel is named. */
  readonly idOf: (name: string) => string;
  /** The element that shows the file. */
  readonly panelId: string;
  readonly onSelect: (name: string) => void;
  readonly onAdd: (name: string) => void;
  readonly onRename: (from: string, to: string) => void;
  readonly onRemove: (name: string) => void;
  readonly onMakeEntry: (name: string) => void;
}): ReactNode {
  const [naming, setNaming] = useState<Naming>();
  const [messages, setMessages] = useState<HTMLElement | null>(null);
  const [note, setNote] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  /** Whether focus is to go to the tab that is active next. */
  const takesFocus = useRef(false);
  const entry = files[0]?.name;
  const byFile = useMemo(() => problemsByFile(problems, entry), [problems, entry]);

  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (takesFocus.current) tab?.focus();
    takesFocus.current = false;
  }, [active, naming]);

  const choose = (name: string | undefined) => {
    if (name === undefined) return;
    takesFocus.current = true;
    if (name === active) list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    onSelect(name);
  };
  const remove = (name: string) => {
    if (!canRemoveFile(files, name)) {
      setNote(`\`${name}\` stays: there is no other file in which the component can begin.`);
      return;
    }
    setNote(undefined);
    onRemove(name);
  };
  const name = (next: Naming) => {
    setNote(undefined);
    setNaming(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = files.findIndex((file) => file.name === active);
    const target = neighbours(event, index, files.length);
    if (target !== undefined) choose(files[target]?.name);
    else if (event.key === 'F2') name({ kind: 'rename', name: active });
    else if (event.key === 'Delete') {
      takesFocus.current = true;
      remove(active);
    } else return;
    event.preventDefault();
  };

  const settled = (how: 'key' | 'blur') => {
    takesFocus.current = how === 'key';
    setNaming(undefined);
  };
  const others = files.map((file) => file.name);
  const isEntry = naming?.kind === 'rename' && naming.name === entry;

  return (
    <div className="pg-files">
      <div className="pg-file-bar">
        <div className="pg-file-scroll">
          {/* Focus is on the tabs; the list only hears of their keys. */}
          <div
            ref={list}
            className="pg-file-list"
            role="tablist"
            aria-label="Files"
            tabIndex={-1}
            onKeyDown={onKeyDown}
          >
            {files.map((file, index) => (
              // By its place: a file with a new name keeps its tab, and the tab its focus.
              <FileTab
                key={index}
                id={idOf(file.name)}
                panelId={panelId}
                name={file.name}
                isEntry={file.name === entry}
                isActive={file.name === active}
                problems={byFile.get(file.name) ?? []}
                onSelect={() => onSelect(file.name)}
                onRename={() => name({ kind: 'rename', name: file.name })}
              />
            ))}
          </div>
          {naming?.kind === 'new' && (
            <FileNameField
              label="Name of the new file"
              initial={freeName(files)}
              place={{ others }}
              messages={messages}
              onName={(to, how) => {
                settled(how);
                onAdd(to);
              }}
              onCancel={settled}
            />
          )}
          {naming?.kind === 'rename' && (
            <FileNameField
              key={naming.name}
              label={`New name of ${naming.name}`}
              initial={naming.name}
              place={{ others: others.filter((other) => other !== naming.name), isEntry }}
              over={document.getElementById(idOf(naming.name)) ?? undefined}
              messages={messages}
              onName={(to, how) => {
                settled(how);
                onRename(naming.name, to);
              }}
              onCancel={settled}
            />
          )}
        </div>
        <div className="pg-file-actions">
          <IconButton icon={Plus} label="Add a file" onClick={() => name({ kind: 'new' })} />
          <Menu
            label={`What to do with ${active}`}
            className="pg-file-menu"
            items={menuItems({
              active,
              canRemove: canRemoveFile(files, active),
              isEntry: active === entry,
              onRename: () => name({ kind: 'rename', name: active }),
              onRemove: () => remove(active),
              onMakeEntry: () => onMakeEntry(active),
            })}
          >
            <Ellipsis aria-hidden size={16} />
          </Menu>
        </div>
      </div>
      <div ref={setMessages} className="pg-file-messages" aria-live="polite">
        {note !== undefined && (
          <p className="pg-file-message">
            <MessageText text={note} />
          </p>
        )}
      </div>
    </div>
  );
}

function FileTab({
  id,
  panelId,
  name,
  isEntry,
  isActive,
  problems,
  onSelect,
  onRename,
}: {
  readonly id: string;
  readonly panelId: string;
  readonly name: string;
  readonly isEntry: boolean;
  readonly isActive: boolean;
  readonly problems: readonly Problem[];
  readonly onSelect: () => void;
  readonly onRename: () => void;
}): ReactNode {
  const counts = countBySeverity(problems);
  const cut = name.lastIndexOf('/') + 1;
  return (
    <button
      type="button"
      role="tab"
      id={id}
      className="pg-file-tab"
      aria-selected={isActive}
      aria-controls={isActive ? panelId : undefined}
      aria-label={[
        name,
        ...(isEntry ? ['the entry'] : []),
        ...(problems.length > 0 ? [formatCounts(counts)] : []),
      ].join(', ')}
      aria-keyshortcuts="F2 Delete"
      tabIndex={isActive ? 0 : -1}
      title={isEntry ? `${name}: the component begins here` : name}
      onClick={onSelect}
      onDoubleClick={onRename}
    >
      {isEntry && <LogIn aria-hidden size={14} className="pg-file-entry" />}
      <span>
        <span className="pg-file-folder">{name.slice(0, cut)}</span>
        {name.slice(cut)}
      </span>
      {/* Drawn by the style sheet: in the name it is said in words. */}
      {problems.length > 0 && (
        <span className="pg-count" data-tone={toneOf(counts)} data-count={problems.length} />
      )}
    </button>
  );
}

function menuItems({
  active,
  canRemove,
  isEntry,
  onRename,
  onRemove,
  onMakeEntry,
}: {
  readonly active: string;
  readonly canRemove: boolean;
  readonly isEntry: boolean;
  readonly onRename: () => void;
  readonly onRemove: () => void;
  readonly onMakeEntry: () => void;
}): readonly MenuItem[] {
  return [
    {
      id: 'rename',
      title: 'Rename',
      description: 'What imports it follows. F2 on its tab.',
      onChoose: onRename,
    },
    ...(isEntry || !canBeEntry(active)
      ? []
      : [
          {
            id: 'entry',
            title: 'Begin here',
            description: 'Its default export becomes the component.',
            onChoose: onMakeEntry,
          },
        ]),
    ...(canRemove
      ? [
          {
            id: 'delete',
            title: 'Delete',
            description: 'It can be undone. Delete on its tab.',
            onChoose: onRemove,
          },
        ]
      : []),
  ];
}

/** The tab that a key leads to. */
function neighbours(
  { key, currentTarget, altKey, ctrlKey, metaKey }: KeyboardEvent,
  index: number,
  count: number,
): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const isReversed = getComputedStyle(currentTarget).direction === 'rtl';
  switch (key) {
    case 'ArrowRight':
      return (index + (isReversed ? count - 1 : 1)) % count;
    case 'ArrowLeft':
      return (index + (isReversed ? 1 : count - 1)) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
