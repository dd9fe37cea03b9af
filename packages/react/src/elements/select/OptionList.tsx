import { Combobox } from '@base-ui/react/combobox';
import type { OptionSource } from '@contentkit/client/options';
import type { SelectOption } from '@contentkit/schema/reader';
import { useEffect, useRef, type ReactNode } from 'react';

import { drawOptionIcon } from './option-icon.ts';
import type { SelectFormProps } from './select-props.ts';

/** What is in the list of a combobox: options, more options as one scrolls, or why there are none. */
export function OptionList(
  props: SelectFormProps & { readonly query: string; readonly status: string },
): ReactNode {
  const { surface, place, options, query, status } = props;
  const { source, snapshot, list } = options;
  const { messages, icons } = surface;
  return (
    <>
      {status !== '' && (
        // For the eye; it is said elsewhere.
        <div className="ck-select-status" aria-hidden="true">
          {status}
        </div>
      )}
      <Combobox.List className="ck-select-list">
        <Combobox.Collection>
          {(option: SelectOption) => (
            <Combobox.Item key={option.id} value={option.id} className="ck-select-option">
              <span className="ck-select-option-icon">
                {drawOptionIcon(option.icon, surface, place)}
              </span>
              <span className="ck-select-option-label">
                {isTyped(option, query, list) ? messages.useText(query) : option.label}
              </span>
              <Combobox.ItemIndicator className="ck-select-option-mark">
                {icons.check()}
              </Combobox.ItemIndicator>
            </Combobox.Item>
          )}
        </Combobox.Collection>
        {source && snapshot?.hasMore && (
          <MoreOptions source={source} count={list.length} text={messages.loading} />
        )}
      </Combobox.List>
    </>
  );
}

function isTyped(option: SelectOption, query: string, list: readonly SelectOption[]): boolean {
  return option.id === query && !list.includes(option);
}

/** The end of the list: the next page is asked for as soon as it is about to be seen. */
function MoreOptions(props: {
  readonly source: OptionSource;
  /** How many options there are: with each page the end is looked for anew. */
  readonly count: number;
  readonly text: string;
}): ReactNode {
  const { source, count, text } = props;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) {
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) source.loadMore();
      },
      { root: end.current.parentElement, rootMargin: '64px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [source, count]);
  return (
    <div ref={end} className="ck-select-status" role="presentation">
      {text}
    </div>
  );
}
