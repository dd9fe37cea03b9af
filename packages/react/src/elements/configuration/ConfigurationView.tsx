import type { ReactNode } from 'react';

import { drawChildren } from '../../draw.tsx';
import type { ViewProps } from '../../view.ts';

/** The root of a component in which an installation is configured. */
export function ConfigurationView(props: ViewProps<'configuration'>): ReactNode {
  const { element, surface, place } = props;
  return <div className="ck-configuration">{drawChildren(element.children, surface, place)}</div>;
}
