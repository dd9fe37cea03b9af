import type { IconName, ReadElement } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { SafetyNet } from '../instance/SafetyNet.tsx';
import type { Surface } from '../surface.ts';
import type { Place } from '../view.ts';
import { defaultIcons, drawIcon } from './index.ts';

/**
 * Draws the icon of an element whose view has no boundary around it. A host app's own picture has
 * one to itself: where that throws the picture is missing, and nothing else.
 */
export function drawGuardedIcon(
  name: IconName | undefined,
  element: ReadElement,
  surface: Surface,
  place: Place,
): ReactNode {
  const icon = drawIcon(surface.icons, name);
  const isOwn = name === undefined || surface.icons[name] === defaultIcons[name];
  return isOwn ? (
    icon
  ) : (
    <SafetyNet surface={surface} element={element} place={place} fallback={null}>
      {icon}
    </SafetyNet>
  );
}
