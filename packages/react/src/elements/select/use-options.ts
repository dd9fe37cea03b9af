import { RenderError } from '@contentkit/client';
import {
  createOptionSource,
  createUrlOptions,
  type OptionSource,
} from '@contentkit/client/options';
import type { SelectElement, SelectOption } from '@contentkit/schema/reader';
import { useMemo, useSyncExternalStore } from 'react';

import { useStable } from '../../hooks/use-stable.ts';
import { passes, type UrlRule } from '../../security/policy.ts';
import type { Surface } from '../../surface.ts';
import type { Options } from './select-props.ts';

const never = () => () => {};

/** The options of a select, wherever they come from (R27). */
export function useOptions(element: SelectElement, surface: Surface): Options {
  const options = useStable(element.options);
  const { instance, urls, loadOptions, policy } = surface;
  const source = useMemo<OptionSource | undefined>(() => {
    if (Array.isArray(options)) {
      return undefined;
    }
    if ('url' in options) {
      return createUrlOptions({
        url: options.url,
        endpoints: urls,
        instance,
        ...(policy.options ? { fetch: fetchWithin(policy.options) } : {}),
      });
    }
    return (
      loadOptions && createOptionSource({ load: (request) => loadOptions(options.source, request) })
    );
  }, [options, instance, urls, loadOptions, policy]);
  const read = () => source?.getSnapshot();
  const snapshot = useSyncExternalStore(source?.subscribe ?? never, read, read);
  const list = useMemo(
    () => (Array.isArray(options) ? uniqueOptions(options) : (snapshot?.options ?? [])),
    [options, snapshot?.options],
  );
  return { list, source, snapshot };
}

/** Fetches what a rule lets pass, and follows no redirect: it could lead anywhere. */
function fetchWithin(rule: UrlRule) {
  return async (url: string, init?: RequestInit): Promise<Response> => {
    if (!passes(rule, new URL(url))) {
      const { origin } = new URL(url);
      throw new RenderError(`This app fetches no options from ${origin}.`, { code: 'refused' });
    }
    return fetch(url, { ...init, redirect: 'error' });
  };
}

/** Of two with the same id the first counts: the state could not tell them apart. */
function uniqueOptions(options: readonly SelectOption[]): readonly SelectOption[] {
  return [
    ...new Map(options.toReversed().map((option) => [option.id, option])).values(),
  ].toReversed();
}
