import type { RenderContext } from '@contentkit/schema/reader';

import type { ViewSettings, Width } from './view-settings.ts';

/** What a stage is set to, as what is drawn on it needs it. */
export interface Scene {
  readonly view: ViewSettings;
  readonly context: RenderContext;
  readonly onWidth: (width: Width) => void;
}
