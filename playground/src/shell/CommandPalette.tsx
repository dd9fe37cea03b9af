import { Search } from 'lucide-react';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useCommandRegistry } from './command-registry.tsx';
import { findCommands, keyNames, type Command } from './command.ts';
import './command-palette.css';

/** Everything that can be done, to be found by typing. */
export function CommandPalette({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <ModalDialog className="pg-palette" aria-label="Commands" isOpen={isOpen} onClose={onClose}>
      <Finder onClose={onClose} />
    </ModalDialog>
  );
}

function Finder({ onClose }: { readonly onClose: () => void }): ReactNode {
  const registry = useCommandRegistry();
  const [commands] = useState(() => registry.list());
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(0);
  const listId = useId();
  const found = findCommands(commands, typed);
  const active = Math.min(index, found.length - 1);

  const run = (command: Command | undefined) => {
    if (!command) return;
    // What it opens takes the focus from here on.
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowDown: (active + 1) % found.length,
      ArrowUp: (active - 1 + found.length) % found.length,
    }[event.key];
    if (next !== undefined && found.length > 0) {
      event.preventDefault();
      setIndex(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(found[active]);
    }
  };

  return (
    <>
      <div className="pg-palette-field">
        <Search aria-hidden size={16} />
        <input
          type="text"
          role="combobox"
          aria-label="Find a command"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="What do you want to do?"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setIndex(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} className="pg-palette-list" role="listbox" aria-label="Commands">
        {found.map((command, at) => (
          // The field keeps the focus, and its keys choose.
          <div
            key={command.id}
            id={`${listId}-${at}`}
            role="option"
            className="pg-palette-item"
            aria-selected={at === active}
            onPointerMove={() => setIndex(at)}
            onClick={() => run(command)}
          >
            {command.icon ? <command.icon aria-hidden size={16} /> : <span />}
            <span className="pg-palette-title">{command.title}</span>
            <span className="pg-palette-group">{command.group}</span>
            {command.keys && <Keys keys={command.keys} />}
          </div>
        ))}
      </div>
      <p className="pg-palette-none" role="status">
        {found.length === 0 && `Nothing is called “${typed.trim()}”.`}
      </p>
    </>
  );
}

function Keys({ keys }: { readonly keys: string }): ReactNode {
  return (
    <span className="pg-keys">
      {keyNames(keys).map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  );
}
