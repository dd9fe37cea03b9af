import type { Instance } from '@contentkit/client';
import { useId, useMemo, useState } from 'react';

import { defaultViews } from '../elements/index.ts';
import { UnknownView } from '../elements/invalid/UnknownView.tsx';
import type { HostAppOptions, ViewOverrides } from '../host-app.ts';
import { defaultIcons } from '../icons/index.ts';
import { createKeys } from '../keys.ts';
import { english } from '../messages/index.ts';
import { createOverlays } from '../overlays/overlays.ts';
import type { Surface } from '../surface.ts';
import { componentView, type Views } from '../view.ts';
import { useLatest } from './use-latest.ts';
import { useStable } from './use-stable.ts';

/** What differs between the instances of one host app. */
export interface SurfaceFacts {
  readonly instance: Instance;
  readonly editable: boolean;
  readonly theme: Surface['theme'];
  readonly root: Surface['root'];
}

/** The one object that a tree is drawn on: new only where something in it is. */
export function useSurface(facts: SurfaceFacts, options: HostAppOptions): Surface {
  const [overlays] = useState(createOverlays);
  const [keys] = useState(createKeys);
  const id = useId();
  const latest = useLatest(options);
  const { integration, page, visitor, locale, nonce, policy, unknown, icons, messages, views } =
    options;
  const given = useStable({
    ...facts,
    integration,
    page,
    visitor,
    locale,
    nonce,
    policy: policy ?? noPolicy,
    unknown: unknown ?? 'fallback',
    icons,
    messages,
    views,
    hasOptions: options.loadOptions !== undefined,
  });

  return useMemo<Surface>(
    () => ({
      ...given,
      id,
      overlays,
      keys,
      urls: given.integration?.urls ?? {},
      views: given.views ? withOverrides(given.views) : builtIn,
      icons: { ...defaultIcons, ...given.icons },
      messages: { ...english, ...given.messages },
      loadOptions: given.hasOptions
        ? async (source, request) => (await latest.current.loadOptions?.(source, request)) ?? []
        : undefined,
      navigate: (to) => latest.current.navigate?.(to) ?? false,
      report(error) {
        try {
          latest.current.onError?.(error);
        } catch (failure) {
          // The host app's own fault, and no reason to break more of the tree.
          reportError(failure);
        }
      },
    }),
    [given, id, overlays, keys, latest],
  );
}

const noPolicy = {};

/** The fallback stays the default view of what has no reading; whether it shows is a policy. */
const builtIn: Views = { ...defaultViews, invalid: componentView(UnknownView) };

function withOverrides(overrides: ViewOverrides): Views {
  const entries = Object.entries(builtIn).map(([type, view]) => {
    // Each component is that of its own type, which the pair of key and value does not say.
    const Component = overrides[type as keyof ViewOverrides] as Parameters<typeof componentView>[0];
    return [type, Component ? { ...view, ...componentView(Component), isReplaced: true } : view];
  });
  return Object.fromEntries(entries) as Views;
}
