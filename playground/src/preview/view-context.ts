import type { RenderContext } from '@contentkit/schema/reader';

import { SPACE_ID } from '../host/connection.ts';
import type { Place } from './places.ts';

/** A view as the context that goes into each request (R35). */
export function contextOf(
  place: Place,
  { theme, isEditable }: { readonly theme: 'light' | 'dark'; readonly isEditable: boolean },
): RenderContext {
  const organizationId = 'playground';
  switch (place) {
    case 'document':
      return { type: place, theme, spaceId: SPACE_ID, editable: isEditable };
    case 'configuration_account':
      return { type: place, theme, organizationId };
    case 'configuration_space':
      return { type: place, theme, spaceId: SPACE_ID };
    case 'configuration_site':
      return { type: place, theme, siteId: 'playground' };
    case 'configuration_contentsource':
      return { type: place, theme, organizationId, spaceId: SPACE_ID };
  }
}
