import type { RenderContext } from '@contentkit/schema/reader';

import { SPACE_ID } from '../host/connection.ts';
import type { Place } from '../share-link.ts';

/** Where the previewed component is told that it stands. */
export interface ContextSettings {
  readonly place: Place;
  readonly isEditable: boolean;
  /** `app`: as the app around it. */
  readonly theme: 'app' | 'light' | 'dark';
}

/** The settings as the context that goes into each request (R35). */
export function toContext(
  { place, isEditable, theme: chosen }: ContextSettings,
  appTheme: 'light' | 'dark',
): RenderContext {
  const theme = chosen === 'app' ? appTheme : chosen;
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
