import type { ReactNode } from 'react';

import { drawWith } from './draw.tsx';
import { defaultViews } from './elements/index.ts';
import type { View, ViewProps, ViewType } from './view.ts';

/**
 * Draws an element with the built-in view of its type, for a host app's view that adds something
 * around it.
 *
 * @example
 * ```tsx
 * function FramedCard(props: ViewProps<'card'>) {
 *   return (
 *     <div className="my-frame">
 *       <DefaultView {...props} />
 *     </div>
 *   );
 * }
 * ```
 */
export function DefaultView<Type extends ViewType>(props: ViewProps<Type>): ReactNode {
  const { element, surface, place, ...options } = props;
  // The registry pairs each type with its view, which a lookup by a union of types cannot express.
  return drawWith(defaultViews[element.type] as View<ViewType>, element, surface, place, options);
}
