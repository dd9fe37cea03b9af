import type { Instance, InstanceEvents, RenderFunction } from '@contentkit/client';
import type { Action, Limits, PlainObject, RenderContext } from '@contentkit/schema/reader';
import { useEffect, useRef, type ReactNode } from 'react';

import { useIdentity } from './hooks/use-identity.ts';
import { useInstanceEvents } from './hooks/use-instance-events.ts';
import { useOwnInstance } from './hooks/use-own-instance.ts';
import { useSurface } from './hooks/use-surface.ts';
import { useSnapshot } from './hooks/surface-hooks.ts';
import type { HostAppOptions } from './host-app.ts';
import { InstanceView } from './instance/InstanceView.tsx';
import { Root } from './instance/Root.tsx';

/** What a host app hears while a component is used. */
export interface ContentKitEvents {
  /**
   * Called with the node's new props where the context is editable: by `@editor.node.updateProps`,
   * and where an action's answer brings other props (R22). The document should keep them.
   */
  readonly onPropsChange?: ((props: PlainObject) => void) | undefined;
  /** Called when the component has ended its life (R21). */
  readonly onComplete?: ((returnValue: PlainObject | undefined) => void) | undefined;
  /** Called with each action that is dispatched, its bindings resolved, from modals too. */
  readonly onAction?: ((action: Action, event: InstanceEvents['dispatch']) => void) | undefined;
}

/** The component that `ContentKit` mounts. */
export interface ComponentProps {
  /**
   * Asks the component for its output: `createRenderClient({ endpoint })`, or a host app's own. The
   * latest one sends each request; another one is no other instance.
   */
  readonly render: RenderFunction;
  /** The component to show. Another one, or one of another integration, is another instance. */
  readonly componentId: string;
  /** The props that the document's node holds; none when absent. */
  readonly props?: PlainObject | undefined;
  /** Where the component is shown. */
  readonly context: RenderContext;
  /** Sent with the first request: `{ action: '@link.unfurl', url }` for a pasted link (R23). */
  readonly initialAction?: Action | undefined;
  /** The first output, where a server asked for it already: it saves the first request. */
  readonly initialOutput?: unknown;
  /** What a tree may cost. */
  readonly limits?: Partial<Limits> | undefined;
  /** Opens a URL that was checked; a new tab when absent. */
  readonly openUrl?: ((url: string) => void) | undefined;
}

/** What `ContentKit` is given: a component to mount, or an instance that somebody else keeps. */
export type ContentKitProps = HostAppOptions &
  ContentKitEvents &
  (
    | (ComponentProps & { readonly instance?: never })
    | ({ readonly instance: Instance } & { readonly [Name in keyof ComponentProps]?: never })
  );

/**
 * Shows a component and lets a person use it: it asks for the first output, draws it, sends what
 * the person does, and opens modals over the page.
 *
 * Another `componentId`, or another name of the `integration`, is another instance, with nothing
 * left of the one before. Another `render` alone is not, so that it can be written inline: it sends
 * the next request. Where nothing else tells two components apart, give React's `key`.
 *
 * @example
 * ```tsx
 * import { createRenderClient } from '@contentkit/client';
 * import { ContentKit } from '@contentkit/react';
 * import type { PlainObject } from '@contentkit/schema';
 *
 * const render = createRenderClient({ endpoint: '/v1/integrations/note/render' });
 *
 * function Note({ node }: { node: { props: PlainObject; save: (props: PlainObject) => void } }) {
 *   return (
 *     <ContentKit
 *       render={render}
 *       componentId="note"
 *       props={node.props}
 *       context={{ type: 'document', spaceId: 'space_1', editable: true, theme: 'light' }}
 *       integration={{ name: 'note', title: 'Notes' }}
 *       onPropsChange={node.save}
 *     />
 *   );
 * }
 * ```
 */
export function ContentKit(props: ContentKitProps): ReactNode {
  const identity = useIdentity(props.componentId, props.integration?.name);
  return props.instance ? (
    <Shown {...props} instance={props.instance} />
  ) : (
    // Another component is another instance, with nothing left of the one before.
    <Mounted key={identity} {...props} />
  );
}

type MountedProps = HostAppOptions & ContentKitEvents & ComponentProps;

function Mounted(props: MountedProps): ReactNode {
  const instance = useOwnInstance(props);
  return <Shown {...props} instance={instance} />;
}

type ShownProps = HostAppOptions & ContentKitEvents & { readonly instance: Instance };

function Shown(props: ShownProps): ReactNode {
  const { instance } = props;
  useEffect(() => {
    const flush = () => flushAll(instance);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      // Before the events end: the host app hears of the props that a last edit brings.
      flush();
    };
  }, [instance]);
  useInstanceEvents(instance, props);
  useEffect(() => instance.start(), [instance]);

  const { context } = useSnapshot(instance);
  const { theme = context.theme } = props;
  const editable = context.type !== 'document' || context.editable;
  const root = useRef<HTMLDivElement>(null);
  const surface = useSurface({ instance, editable, theme, root }, props);
  return (
    <Root ref={root} theme={theme} onBlur={() => flushAll(instance)}>
      <InstanceView surface={surface} options={props} />
    </Root>
  );
}

/** Sends the edits that wait in an instance and in the modals over it. */
function flushAll(instance: Instance): void {
  for (let one: Instance | undefined = instance; one; one = one.getSnapshot().modal) {
    one.flush();
  }
}
