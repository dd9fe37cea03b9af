import type { ReactNode } from 'react';

import { drawChildren } from '../../draw.tsx';
import { SafetyNet } from '../../instance/SafetyNet.tsx';
import type { ViewProps } from '../../view.ts';
import { BlockMenu } from './BlockMenu.tsx';

/** The root of a block in a document; its menu shows where the document can be edited (R25). */
export function BlockView({ element, surface, place }: ViewProps<'block'>): ReactNode {
  const { children, controls } = element;
  return (
    <div className="ck-block">
      {drawChildren(children, surface, place)}
      {surface.editable && controls && controls.flat().length > 0 && (
        <SafetyNet surface={surface}>
          <BlockMenu block={element} controls={controls} surface={surface} place={place} />
        </SafetyNet>
      )}
    </div>
  );
}
