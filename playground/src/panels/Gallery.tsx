import { Blocks, Settings2 } from 'lucide-react';
import type { ReactNode } from 'react';

import { isSame, type CatalogueEntry, type CatalogueGroup } from '../host/catalogue.ts';
import type { HostState } from '../host/use-host.ts';
import { formatLink, type ComponentRef } from '../share-link.ts';
import { Callout } from '../ui/Callout.tsx';
import './gallery.css';

/** What the host offers, to choose from. */
export function Gallery({
  host,
  shown,
  onSelect,
  onChoose,
}: {
  readonly host: HostState;
  readonly shown: ComponentRef | undefined;
  /** Shows a component; by its address where this is absent. */
  readonly onSelect: ((component: ComponentRef) => void) | undefined;
  /** Called when one is chosen, the one that is shown already included. */
  readonly onChoose: () => void;
}): ReactNode {
  switch (host.status) {
    case 'connecting':
      return <p className="pg-gallery-note">Looking for the host …</p>;
    case 'none':
      return (
        <div className="pg-empty">
          <strong>No host here</strong>
          <p>This copy of the playground has none. What is written as JSON is drawn without one.</p>
        </div>
      );
    case 'failed':
      return (
        <div className="pg-gallery">
          <Callout
            tone="bad"
            title="The host does not answer"
            action={
              <button type="button" className="pg-button" data-kind="outlined" onClick={host.retry}>
                Retry
              </button>
            }
          >
            {host.message}
          </Callout>
        </div>
      );
    case 'connected':
      return (
        <nav className="pg-gallery" aria-label="Blocks and configurations">
          {host.host.catalogue.map((group) => (
            <Group
              key={group.name}
              group={group}
              shown={shown}
              onSelect={onSelect}
              onChoose={onChoose}
            />
          ))}
        </nav>
      );
  }
}

function Group({
  group,
  shown,
  onSelect,
  onChoose,
}: {
  readonly group: CatalogueGroup;
  readonly shown: ComponentRef | undefined;
  readonly onSelect: ((component: ComponentRef) => void) | undefined;
  readonly onChoose: () => void;
}): ReactNode {
  const headingId = `gallery-${group.name}`;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="pg-gallery-heading">
        {group.title}
      </h2>
      <ul className="pg-gallery-list">
        {group.entries.map((entry) => (
          <li key={formatLink({ kind: 'component', component: entry.ref })}>
            <Entry
              entry={entry}
              isShown={shown !== undefined && isSame(entry.ref, shown)}
              onSelect={onSelect}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({
  entry: { ref, title, description },
  isShown,
  onSelect,
  onChoose,
}: {
  readonly entry: CatalogueEntry;
  readonly isShown: boolean;
  readonly onSelect: ((component: ComponentRef) => void) | undefined;
  readonly onChoose: () => void;
}): ReactNode {
  const Icon = ref.place === 'document' ? Blocks : Settings2;
  const content = (
    <>
      <Icon aria-hidden size={16} className="pg-gallery-icon" />
      <span>
        <span className="pg-gallery-title">{title}</span>
        {description && <span className="pg-gallery-description">{description}</span>}
      </span>
    </>
  );
  const current = isShown ? 'true' : undefined;
  return onSelect ? (
    <button
      type="button"
      className="pg-gallery-entry"
      aria-current={current}
      onClick={() => {
        onSelect(ref);
        onChoose();
      }}
    >
      {content}
    </button>
  ) : (
    <a
      className="pg-gallery-entry"
      href={formatLink({ kind: 'component', component: ref })}
      aria-current={current}
      onClick={onChoose}
    >
      {content}
    </a>
  );
}
