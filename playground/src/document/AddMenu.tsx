import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';

import type { Catalogue } from '../host/catalogue.ts';
import { Menu } from '../ui/Menu.tsx';
import { createBlock, createText, type DocumentNode } from './document.ts';

/** Offers what can be added to a document. */
export function AddMenu({
  catalogue,
  label,
  onAdd,
}: {
  readonly catalogue: Catalogue;
  /** Shown beside the sign; without it the sign stands alone. */
  readonly label?: string;
  readonly onAdd: (node: DocumentNode) => void;
}): ReactNode {
  const blocks = catalogue.flatMap(({ entries }) =>
    entries.filter(({ ref }) => ref.place === 'document'),
  );
  return (
    <Menu
      label={label ?? 'Add below'}
      className={label ? '' : 'pg-row-add'}
      items={[
        {
          id: 'text',
          title: 'Text',
          description: 'A paragraph.',
          onChoose: () => onAdd(createText()),
        },
        ...blocks.map(({ ref, title, description }) => ({
          id: `${ref.integration}/${ref.componentId}`,
          title,
          description,
          onChoose: () => onAdd(createBlock(ref)),
        })),
      ]}
    >
      <Plus aria-hidden size={16} />
      {label}
    </Menu>
  );
}
