import type { RenderFunction } from '@contentkit/client';
import { ContentKit } from '@contentkit/react';
import type { PlainObject, RenderContext } from '@contentkit/schema/reader';
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

import type { CatalogueGroup } from '../host/catalogue.ts';
import { styleNonce } from '../style-nonce.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { BlockNode } from './document.ts';

/** A block of the document, live. */
export function BlockRow({
  node,
  title,
  group,
  render,
  context,
  menu,
  onProps,
  onRemove,
}: {
  readonly node: BlockNode;
  readonly title: string;
  /** The integration, where the host has it. */
  readonly group: CatalogueGroup | undefined;
  /** Absent while there is no host. */
  readonly render: RenderFunction | undefined;
  readonly context: RenderContext;
  readonly menu: ReactNode;
  readonly onProps: (props: PlainObject) => void;
  /** Absent where the document cannot be changed. */
  readonly onRemove: (() => void) | undefined;
}): ReactNode {
  const { integration: name, componentId, props, unfurl } = node;
  return (
    <section className="pg-row pg-block" aria-label={`${title} block`}>
      <div className="pg-row-tools">
        {menu}
        {onRemove && <IconButton icon={Trash2} label={`Remove ${title}`} onClick={onRemove} />}
      </div>
      {render && (
        <ContentKit
          render={render}
          componentId={componentId}
          props={props}
          context={context}
          nonce={styleNonce}
          integration={group ?? { name }}
          onPropsChange={onProps}
          {...(unfurl ? { initialAction: { action: '@link.unfurl', url: unfurl } } : {})}
        />
      )}
    </section>
  );
}
