import type { SelectOption } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { drawElement } from '../../draw.tsx';
import { drawIcon } from '../../icons/index.ts';
import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';

/** Draws an option's icon: a name or an image. */
export function drawOptionIcon(
  icon: SelectOption['icon'],
  surface: Surface,
  place: Place,
): ReactNode {
  return typeof icon === 'object'
    ? drawElement(icon, surface, `${place}-icon`, { inline: true })
    : drawIcon(surface.icons, icon);
}
