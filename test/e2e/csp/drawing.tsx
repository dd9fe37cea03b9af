import { createRenderClient } from '@contentkit/client';
import {
  ContentKit,
  ElementTree,
  type ComponentProps,
  type ElementTreeProps,
  type HostAppOptions,
} from '@contentkit/react';
import type { ReactNode } from 'react';

/** Something to draw in a page, as JSON. */
export type Drawing =
  | { readonly kind: 'tree'; readonly id: string; readonly props: ElementTreeProps }
  | {
      readonly kind: 'component';
      readonly id: string;
      readonly endpoint: string;
      readonly props: Pick<ComponentProps, 'componentId' | 'context' | 'initialOutput'> &
        HostAppOptions;
    };

/** Draws it, on the server as in the page. */
export function draw(drawing: Drawing, nonce: string | undefined): ReactNode {
  return drawing.kind === 'tree' ? (
    <ElementTree {...drawing.props} nonce={nonce} />
  ) : (
    <ContentKit
      {...drawing.props}
      render={createRenderClient({ endpoint: drawing.endpoint })}
      nonce={nonce}
    />
  );
}
