import type { Key, ReactNode } from 'react';

import { drawChildren } from '../../draw.tsx';
import type { ViewProps } from '../../view.ts';

/** The root of a component in which an installation is configured. */
export function ConfigurationView(
  { element, surface, place }: ViewProps<'configuration'>,
  key?: Key,
): ReactNode {
  return (
    <div key={key} className="ck-configuration">
      {drawChildren(element.children, surface, place)}
    </div>
  );
}
