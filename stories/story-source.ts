import type { PlainObject } from '@contentkit/schema/reader';

import type { Play } from './plays/play.ts';

/** How the component behind a story answers an action: not at all, never, or with an error. */
export type Answer = 'none' | 'never' | 'error';

/** What a story is made of. */
export interface StorySource {
  /** The tree, as a component would render it. */
  readonly root: unknown;
  /** The state that it begins with; empty when absent. */
  readonly state?: PlainObject;
  /** The direction that it shows first; what the toolbar says when absent. */
  readonly direction?: 'rtl';
  /** What there is to see, in a sentence. */
  readonly description?: string;
  /** What answers its actions; nothing when absent. */
  readonly answer?: Answer;
  /** What a person does with it. */
  readonly play?: Play;
}
