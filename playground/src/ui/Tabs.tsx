import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

/** A tab and what it shows. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Beside the label: how much there is to see. */
  readonly count?: number | undefined;
  /** How the count is meant. */
  readonly tone?: 'neutral' | 'warn' | 'bad' | undefined;
  readonly panel: ReactNode;
}

/** Several panels in one place. A panel keeps what is in it while another is shown. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Stands in the bar, behind the tabs. */
  readonly children?: ReactNode;
}): ReactNode {
  const baseId = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === selected);
    const next = nextIndex(event.key, index, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus();
  };

  return (
    <div className="pg-tabs">
      <div className="pg-bar">
        {/* Focus is on the tabs; the list only hears of their keys. */}
        <div
          ref={list}
          className="pg-tab-list"
          role="tablist"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {tabs.map(({ id, label: tabLabel, count, tone = 'neutral' }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`${baseId}-tab-${id}`}
              className="pg-tab"
              aria-selected={id === selected}
              aria-controls={`${baseId}-panel-${id}`}
              tabIndex={id === selected ? 0 : -1}
              onClick={() => onSelect(id)}
            >
              {tabLabel}
              {count !== undefined && count > 0 && (
                <span className="pg-count" data-tone={tone}>
                  {count}
                </span>
              )}
            </button>
          ))}
        </div>
        {children}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${baseId}-panel-${id}`}
          className="pg-tab-panel"
          aria-labelledby={`${baseId}-tab-${id}`}
          hidden={id !== selected}
        >
          {panel}
        </div>
      ))}
    </div>
  );
}

function nextIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
