import { useEffect, useRef, type ReactNode } from 'react';

import { controlAttributes } from '../../control-names.ts';
import { useLazyPart } from '../../hooks/lazy-part.ts';
import { markedContent, useServerHtml } from '../../hooks/server-html.ts';
import { useControl } from '../../hooks/use-control.ts';
import { sourceOf, type ViewProps } from '../../view.ts';
import { NativeSelect } from './NativeSelect.tsx';
import { needsCombobox } from './needs-combobox.ts';
import { PendingSelect } from './PendingSelect.tsx';
import { comboboxPart } from './select-parts.ts';
import { chosenIds } from './select-value.ts';
import type { Handover, SelectFormProps } from './select-props.ts';
import { useOptions } from './use-options.ts';

/**
 * A choice of one option or of several (R9, R27): the platform's own select for a plain list, and a
 * combobox that is loaded for all else. Where that cannot be loaded, the platform's has to do.
 */
export function SelectView(props: ViewProps<'select'>): ReactNode {
  const { element, surface, place, labelledBy } = props;
  const { state, multiple = false, placeholder, onValueChange } = element;
  const { instance } = surface;
  const source = sourceOf(element, place);
  const html = useServerHtml();
  const options = useOptions(props, html);
  const { value, isBusy, ref } = useControl(surface, state, source);
  const chosen = chosenIds(value, multiple);
  const isPlain = !options.isRemote && !needsCombobox(element, options.list);
  const part = useLazyPart(isPlain ? undefined : comboboxPart, props, html);

  // The labels of what is chosen come with the options.
  const { source: optionSource } = options;
  const needsLabels = optionSource !== undefined && chosen.some((id) => !optionSource.find(id));
  useEffect(() => {
    if (needsLabels) optionSource?.load();
  }, [needsLabels, optionSource]);

  const handover = useRef<Handover>({ hasFocus: false, isOpen: false });
  const form: SelectFormProps = {
    element,
    surface,
    place,
    id: html.id,
    options,
    chosen,
    handover,
    // A list that is open hides all around it, its label too: that names what points at it.
    attributes: {
      ...controlAttributes(props, placeholder || state),
      'aria-labelledby': labelledBy,
    },
    onChoose: (ids) => {
      // A choice that was taken back is present and empty: nothing seeds it again (R10).
      instance.setState(state, multiple ? [...ids] : (ids[0] ?? null));
      if (onValueChange) {
        instance.dispatch(onValueChange, { source, kind: 'change' });
      }
    },
  };
  const isNative = isPlain || options.hasFailed;
  const isPending = part.status === 'pending' || (options.isRemote && !options.source);
  const Late = part.status === 'ready' ? part.module.ComboboxSelect : NativeSelect;
  const Form = isNative ? NativeSelect : isPending ? PendingSelect : Late;
  const content = (
    <>
      <Form {...form} />
      {isBusy && <span className="ck-spinner" />}
      {options.SelectError && <options.SelectError options={options} messages={surface.messages} />}
    </>
  );
  return (
    <div
      ref={ref}
      className="ck-select"
      aria-busy={isBusy || undefined}
      {...(isNative
        ? { children: content }
        : markedContent(html, isPending ? 'pending' : part.status, content))}
    />
  );
}
