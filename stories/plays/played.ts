import type { Play, Plays } from './play.ts';

/** What a play finds things in. */
export type Canvas = Parameters<Play>[0]['canvas'];

/** How people use an element. */
export interface Played {
  /** What the pointer rests on and the Tab key leads to. */
  readonly target: {
    /** The variant that it stands in; `default` when absent. */
    readonly variant?: string;
    readonly find: (canvas: Canvas) => Promise<HTMLElement>;
  };
  /** What has the element dispatch an action: it shows how busy and failed look. */
  readonly act?: {
    /** The variant that dispatches; that of the target when absent. */
    readonly variant?: string;
    readonly play: Play;
  };
  /** What else there is to do. */
  readonly stories?: Plays;
}
