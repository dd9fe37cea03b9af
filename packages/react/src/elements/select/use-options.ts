import type { OptionSource } from '@contentkit/client/options';
import type { SelectOption } from '@contentkit/schema/reader';
import { useMemo, useSyncExternalStore } from 'react';

import { useLazyPart } from '../../hooks/lazy-part.ts';
import type { ServerHtml } from '../../hooks/server-html.ts';
import { useStable } from '../../hooks/use-stable.ts';
import type { ViewProps } from '../../view.ts';
import { remoteOptionsPart } from './select-parts.ts';
import type { Options } from './select-props.ts';

const never = () => () => {};

const noModule = { createRemoteOptions: undefined, SelectError: undefined };

/**
 * The options of a select, wherever they come from (R27).
 *
 * @param html - What a server has drawn of the select.
 */
export function useOptions(props: ViewProps<'select'>, html: ServerHtml): Options {
  const { element, surface } = props;
  const options = useStable(element.options);
  const isRemote = !Array.isArray(options) && ('url' in options || Boolean(surface.loadOptions));
  const part = useLazyPart(isRemote ? remoteOptionsPart : undefined, props, html);
  const { createRemoteOptions: create, SelectError } =
    part.status === 'ready' ? part.module : noModule;
  const source = useMemo<OptionSource | undefined>(
    () => (Array.isArray(options) ? undefined : create?.(options, surface)),
    [options, create, surface],
  );
  const read = () => source?.getSnapshot();
  const snapshot = useSyncExternalStore(source?.subscribe ?? never, read, read);
  const list = useMemo(
    () => (Array.isArray(options) ? uniqueOptions(options) : (snapshot?.options ?? [])),
    [options, snapshot?.options],
  );
  return { list, isRemote, hasFailed: part.status === 'failed', source, snapshot, SelectError };
}

/** Of two with the same id the first counts: the state could not tell them apart. */
function uniqueOptions(options: readonly SelectOption[]): readonly SelectOption[] {
  return [
    ...new Map(options.toReversed().map((option) => [option.id, option])).values(),
  ].toReversed();
}
