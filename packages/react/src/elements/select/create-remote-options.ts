import { RenderError } from '@contentkit/client';
import {
  createOptionSource,
  createUrlOptions,
  type OptionSource,
} from '@contentkit/client/options';
import type { SelectElement } from '@contentkit/schema/reader';

import { passes, type UrlRule } from '../../security/policy.ts';
import type { Surface } from '../../surface.ts';

/** Where options are that do not stand in the element. */
type RemoteOptions = Exclude<SelectElement['options'], readonly unknown[]>;

/** Makes the source of options that a URL has, or the host app. */
export function createRemoteOptions(
  options: RemoteOptions,
  { instance, urls, policy, loadOptions }: Surface,
): OptionSource | undefined {
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
