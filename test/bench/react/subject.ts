import type { ElementOutput, RenderContext } from '@contentkit/schema';
import type { ComponentType } from 'react';

/** A tree, and the same page written by hand. */
export interface Subject {
  readonly context: RenderContext;
  /** An output of about so many elements, as it comes over the wire. */
  readonly tree: (elements: number) => string;
  /** A text that stands in it often; an update changes the first. */
  readonly text: string;
  /** What a hand-written page is made of, out of an output. */
  readonly read: (output: ElementOutput) => unknown;
  readonly HandWritten: HandWritten;
  /** A second copy of it, of which the engine learns apart: what chance makes of nothing. */
  readonly HandWrittenAgain: HandWritten;
}

/** A hand-written page; each is given what its own `read` made, which the type does not say. */
export type HandWritten = ComponentType<{ readonly data: never; readonly onPress: () => void }>;
