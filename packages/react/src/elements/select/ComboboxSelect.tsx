import { Combobox } from '@base-ui/react/combobox';
import type { SelectOption } from '@contentkit/schema/reader';
import { useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';

import { findDrawn } from '../../hooks/server-html.ts';
import { useCommitEffect } from '../../hooks/use-commit-effect.ts';
import { drawOptionIcon } from './option-icon.ts';
import { OptionList } from './OptionList.tsx';
import { optionOf } from './select-value.ts';
import { SelectFace } from './SelectFace.tsx';
import type { SelectFormProps } from './select-props.ts';

/** A select to type in: for lists that are long, come from elsewhere, or take several choices. */
export function ComboboxSelect(props: SelectFormProps): ReactNode {
  const isInPage = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isInPage ? <LiveCombobox {...props} /> : <SelectFace {...props} />;
}

const never = () => () => {};

function LiveCombobox(props: SelectFormProps): ReactNode {
  const { element, surface, place, id, attributes, options, chosen, onChoose, handover } = props;
  const { multiple = false, acceptInput = false, placeholder, disabled = false } = element;
  const { list, source, snapshot } = options;
  const { messages, icons, locale } = surface;
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const overlay = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);

  // In what the server has drawn, and this replaces, somebody may be already.
  const [wasInHtml] = useState(() => findDrawn(id)?.contains(document.activeElement));

  useCommitEffect(() => {
    const { hasFocus, isOpen: wasAskedFor } = handover.current;
    handover.current = { hasFocus: false, isOpen: false };
    if (hasFocus || wasInHtml) {
      field.current?.focus();
    }
    if (wasAskedFor) {
      setOpen(true);
    }
  }, [handover, wasInHtml]);

  const { contains } = Combobox.useFilter({ locale });

  const selected = chosen.map((id) => optionOf(id, list, source?.find));
  const found = useMemo(
    // A source has searched already.
    () => (source ? list : list.filter((option) => contains(option.label, query))),
    [source, list, query, contains],
  );
  const offered = useMemo(() => {
    const isKnown = list.some(({ id, label }) => id === query || label === query);
    return acceptInput && query !== '' && !isKnown
      ? [...found, { id: query, label: query }]
      : found;
  }, [acceptInput, found, list, query]);
  const items = Combobox.createItems(withSelected(list, selected), {
    getValue: ({ id }: SelectOption) => id,
    getLabel: ({ label }: SelectOption) => label,
  });
  const status = statusOf(props, offered.length, query);
  const icon = multiple ? undefined : selected[0]?.icon;
  const input = (
    <Combobox.Input
      {...attributes}
      ref={field}
      className="ck-select-input"
      placeholder={multiple && chosen.length > 0 ? undefined : placeholder}
      onFocus={() => source?.load()}
    />
  );

  return (
    <Combobox.Root<string, boolean, SelectOption>
      multiple={multiple}
      value={multiple ? [...chosen] : (chosen[0] ?? null)}
      onValueChange={(value: readonly string[] | string | null, details) => {
        if (details.reason === 'escape-key') {
          // Who closes a dialog by Escape has not taken the choice back.
          details.cancel();
        } else {
          onChoose(typeof value === 'string' ? [value] : (value ?? []));
        }
      }}
      items={items}
      filteredItems={offered}
      locale={locale}
      disabled={disabled}
      autoHighlight
      // What failed is told below the field, which the list would cover.
      open={isOpen && snapshot?.status !== 'error'}
      onOpenChange={(open, details) => {
        if (!open && multiple && details.reason === 'item-press') {
          // Who chooses several goes on choosing.
          details.cancel();
          return;
        }
        if (open) {
          source?.load();
          if (details.reason !== 'input-change') search('');
        }
        setOpen(open);
      }}
      onInputValueChange={(text, details) => {
        if (details.reason === 'escape-key') {
          details.cancel();
        } else if (details.reason === 'input-change') {
          search(text.trim());
        }
      }}
    >
      <Combobox.InputGroup className="ck-select-field" data-disabled={disabled ? '' : undefined}>
        {icon !== undefined && query === '' && (
          <span className="ck-select-option-icon">{drawOptionIcon(icon, surface, place)}</span>
        )}
        {multiple ? (
          <Combobox.Chips className="ck-select-chips">
            {selected.map(({ id, label }) => (
              <Combobox.Chip key={id} className="ck-select-chip" aria-label={label}>
                {label}
                <Combobox.ChipRemove
                  className="ck-select-chip-remove"
                  aria-label={messages.removeOption(label)}
                >
                  {icons.close()}
                </Combobox.ChipRemove>
              </Combobox.Chip>
            ))}
            {input}
          </Combobox.Chips>
        ) : (
          input
        )}
        {chosen.length > 0 && !disabled && (
          <Combobox.Clear className="ck-select-clear" aria-label={messages.clear}>
            {icons.close()}
          </Combobox.Clear>
        )}
        <Combobox.Trigger className="ck-select-arrow" aria-label={messages.showOptions}>
          {icons['chevron-down']()}
        </Combobox.Trigger>
      </Combobox.InputGroup>
      {/* There before the list, for what appears together with its region is not announced; and
          live in so many words, for around a list that is open all else is hidden. */}
      <span className="ck-visually-hidden" role="status" aria-live="polite">
        {isOpen ? status : ''}
      </span>
      <div ref={overlay} className="ck-select-overlay" />
      <Combobox.Portal container={overlay}>
        <Combobox.Positioner
          ref={showOnTop}
          render={<div popover="manual" />}
          className="ck-select-positioner"
          positionMethod="fixed"
          sideOffset={4}
        >
          <Combobox.Popup className="ck-select-popup" aria-busy={isLoading(props)}>
            <OptionList {...props} query={query} status={status} />
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );

  function search(text: string): void {
    setQuery(text);
    source?.search(text);
  }
}

/** Why there are no options, where there are none. */
function statusOf(
  { options: { snapshot }, surface: { messages } }: SelectFormProps,
  count: number,
  query: string,
): string {
  if (snapshot?.status === 'loading') {
    return messages.loading;
  }
  if (count > 0 || snapshot?.status === 'error') {
    return '';
  }
  return query === '' ? messages.noOptions : messages.noMatches(query);
}

function isLoading({ options }: SelectFormProps): boolean {
  return options.snapshot?.status === 'loading' || options.snapshot?.status === 'more';
}

/** In the top layer nothing clips the list, and it stands over a dialog without a z-index. */
function showOnTop(positioner: HTMLDivElement | null): void {
  if (positioner?.isConnected) {
    positioner.showPopover();
  }
}

function withSelected(
  list: readonly SelectOption[],
  selected: readonly SelectOption[],
): readonly SelectOption[] {
  const ids = new Set(list.map((option) => option.id));
  return [...list, ...selected.filter((option) => !ids.has(option.id))];
}
