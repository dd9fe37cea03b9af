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
  const { instance, editable, theme, root } = facts;
  const { locale, nonce, unknown = 'fallback' } = options;
  const hasOptions = options.loadOptions !== undefined;
  const id = useId();
  const [overlays] = useState(createOverlays);
  const [keys] = useState(createKeys);
  const latest = useLatest(options);
  const views = useStable(options.views);
  const icons = useStable(options.icons);
  const messages = useStable(options.messages);
  const integration = useStable(options.integration);
  const policy = useStable(options.policy);
  const page = useStable(options.page);
  const visitor = useStable(options.visitor);

  return useMemo<Surface>(
    () => ({
      id,
      instance,
      overlays,
      keys,
      editable,
      theme,
      root,
      locale,
      integration,
      policy: policy ?? {},
      nonce,
      urls: integration?.urls ?? {},
      views: views ? withOverrides(views) : builtIn,
      unknown,
      icons: { ...defaultIcons, ...icons },
      messages: { ...english, ...messages },
      page,
      visitor,
      loadOptions: hasOptions
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
    [
      id,
      instance,
      overlays,
      keys,
      editable,
      theme,
      root,
      locale,
      integration,
      policy,
      nonce,
      page,
      visitor,
      hasOptions,
      views,
      unknown,
      icons,
      messages,
      latest,
    ],
  );
}

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
