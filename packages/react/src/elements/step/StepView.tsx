import type { Key, ReactNode } from 'react';

import { drawChildren } from '../../draw.tsx';
import type { ViewProps } from '../../view.ts';

/** The content of a step. Its title and its place among the others are the stepper's to show. */
export function StepView({ element, surface, place }: ViewProps<'step'>, key?: Key): ReactNode {
  return (
    <div key={key} className="ck-step">
      {drawChildren(element.children, surface, place)}
    </div>
  );
}
