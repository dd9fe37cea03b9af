import './own-views.css';

import { ElementTree } from '@contentkit/react';
import type { RootElement } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { useDocsGlobals } from '../docs-globals.ts';
import { views } from './views.tsx';

const tree: RootElement = {
  type: 'block',
  children: [
    {
      type: 'card',
      title: 'Version 2.4',
      hint: 'Payments can be captured in parts',
      icon: 'star',
      children: [{ type: 'text', children: ['Webhooks say why they were sent again.'] }],
    },
    { type: 'button', label: 'Read the release notes', onPress: { action: 'read' } },
  ],
};

/** A tree as it comes, and with views of a host app's. */
export function OwnViews(): ReactNode {
  const { theme } = useDocsGlobals();
  return (
    <div className="docs-looks">
      <figure>
        <div className="docs-look sb-unstyled">
          <ElementTree element={tree} theme={theme} />
        </div>
        <figcaption>As it comes</figcaption>
      </figure>
      <figure>
        <div className="docs-look sb-unstyled">
          <ElementTree element={tree} theme={theme} views={views} />
        </div>
        <figcaption>With two views replaced</figcaption>
      </figure>
    </div>
  );
}
