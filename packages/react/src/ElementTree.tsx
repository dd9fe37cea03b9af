import {
  parseElement,
  parseRenderOutput,
  type Action,
  type Limits,
  type ReadElementOutput,
  type RenderContext,
} from '@contentkit/schema/reader';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

import { SurfaceContext } from './hooks/surface-context.ts';
import { useLatest } from './hooks/use-latest.ts';
import { useStable } from './hooks/use-stable.ts';
import { useSurface } from './hooks/use-surface.ts';
import type { HostAppOptions } from './host-app.ts';
import { createStillInstance } from './instance/create-still-instance.ts';
import { Root } from './instance/Root.tsx';
import { RootElement } from './instance/RootElement.tsx';
import { SafetyNet } from './instance/SafetyNet.tsx';
import { Unreadable } from './instance/Unreadable.tsx';
import { OverlayLayer } from './overlays/OverlayLayer.tsx';

/** What `ElementTree` draws: an element, or an output with the state that goes with it. */
type Tree =
  | { readonly element: unknown; readonly output?: never }
  | { readonly output: unknown; readonly element?: never };

/** What `ElementTree` is given. */
export type ElementTreeProps = HostAppOptions &
  Tree & {
    /** Where the tree is thought to stand; an editable document when absent. */
    readonly context?: RenderContext | undefined;
    /** Called with each action that the tree dispatches, its bindings resolved. */
    readonly onAction?: ((action: Action) => void) | undefined;
    /** What the tree may cost. */
    readonly limits?: Partial<Limits> | undefined;
  };

/**
 * Draws a tree that stands alone, without a component behind it: for previews, stories and static
 * pages. Its inputs work, with a state of their own; its actions go to `onAction` and nowhere else.
 * It draws on the server as it does in the page.
 *
 * @example
 * ```tsx
 * <ElementTree
 *   element={{ type: 'block', children: [{ type: 'text', children: ['Hello'] }] }}
 *   onAction={(action) => console.log(action.action)}
 * />
 * ```
 */
export function ElementTree(props: ElementTreeProps): ReactNode {
  const { element, output, limits } = props;
  const isOutput = output !== undefined;
  const value = isOutput ? output : element;
  const result = useMemo(() => {
    const options = { limits };
    return isOutput ? parseRenderOutput(value, options) : parseElement(value, options);
  }, [isOutput, value, limits]);
  // An equal tree in a new object is no new tree: what was typed into it stays.
  const read = useStable(result.ok ? result.output : undefined);
  if (!result.ok || !read) {
    return <Unreadable issues={result.issues} options={props} />;
  }
  // A component that has ended its life shows nothing.
  return read.type === 'complete' ? null : <Still {...props} read={read} />;
}

const editableDocument: RenderContext = {
  type: 'document',
  spaceId: '',
  editable: true,
  theme: 'light',
};

function Still(props: ElementTreeProps & { readonly read: ReadElementOutput }): ReactNode {
  const { read, context = editableDocument, onAction } = props;
  const { theme = props.context?.theme ?? 'auto' } = props;
  const latest = useLatest(onAction);
  const [instance] = useState(() =>
    createStillInstance({
      output: read,
      context,
      onAction: (action) => latest.current?.(action),
    }),
  );
  useEffect(() => instance.show(read), [instance, read]);
  const editable = context.type !== 'document' || context.editable;
  const root = useRef<HTMLDivElement>(null);
  const surface = useSurface({ instance, editable, theme, root }, props);
  return (
    <Root ref={root} theme={theme}>
      <SurfaceContext.Provider value={surface}>
        <RootElement element={read.element} surface={surface} />
        <SafetyNet surface={surface}>
          <OverlayLayer surface={surface} />
        </SafetyNet>
      </SurfaceContext.Provider>
    </Root>
  );
}
