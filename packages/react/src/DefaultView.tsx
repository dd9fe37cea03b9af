import type { ReactNode } from 'react';

import { drawAt } from './draw.tsx';
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
  const { element, surface, place, inline = false, labelledBy, describedBy } = props;
  // The registry pairs each type with its view, which a lookup by a union of types cannot express.
  const view = defaultViews[element.type] as View<ViewType>;
  return drawAt(view, element, surface, place, place, inline, labelledBy, describedBy);
}
