import { Check, Copy, Pencil, Trash2, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';

import { IconButton } from '../ui/IconButton.tsx';
import { kinds } from './kinds.ts';
import { projectLimits } from './limits.ts';
import type { ProjectSummary } from './project-store.ts';
import { formatAgo } from './relative-time.ts';

/** A project in the list: to be opened, renamed, copied or deleted. */
export function ProjectRow({
  project: { id, name, kind, changedAt },
  isOpen,
  now,
  onOpen,
  onRename,
  onDuplicate,
  onRemove,
}: {
  readonly project: ProjectSummary;
  /** Whether it is the one that is shown. */
  readonly isOpen: boolean;
  readonly now: number;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}): ReactNode {
  const [isRenaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLDivElement>(null);
  const { icon: Icon, title } = kinds[kind];

  if (isRenaming) {
    return (
      <li className="pg-project" data-renaming>
        <NameForm
          name={name}
          onDone={(next) => {
            setRenaming(false);
            if (next !== undefined) onRename(next);
            // The pencil is there again once this is drawn.
            requestAnimationFrame(() => pencil.current?.querySelector('button')?.focus());
          }}
        />
      </li>
    );
  }
  return (
    <li className="pg-project">
      <button
        key={id}
        type="button"
        className="pg-project-open"
        aria-current={isOpen ? 'true' : undefined}
        onClick={onOpen}
      >
        <Icon aria-hidden size={16} />
        <span className="pg-project-text">
          <span className="pg-project-name">{name}</span>
          <span className="pg-project-about">
            {title} · {formatAgo(changedAt, now)}
          </span>
        </span>
      </button>
      <div ref={pencil} className="pg-project-tools">
        <IconButton icon={Pencil} label={`Rename “${name}”`} onClick={() => setRenaming(true)} />
        <IconButton icon={Copy} label={`Duplicate “${name}”`} onClick={onDuplicate} />
        <IconButton icon={Trash2} label={`Delete “${name}”`} onClick={onRemove} />
      </div>
    </li>
  );
}

/** A name that is being changed: Enter keeps it, Escape does not. */
function NameForm({
  name,
  onDone,
}: {
  readonly name: string;
  /** Without a name where it is to stay. */
  readonly onDone: (name?: string) => void;
}): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keep = () => onDone(field.current?.value);

  return (
    <form
      className="pg-project-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The list stays open.
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <input
        ref={field}
        className="pg-input"
        aria-label="Name of the project"
        defaultValue={name}
        maxLength={projectLimits.nameLength}
        autoComplete="off"
        spellCheck={false}
      />
      <IconButton icon={Check} label="Keep the name" onClick={keep} />
      <IconButton icon={X} label="Leave the name as it was" onClick={() => onDone()} />
    </form>
  );
}
