import type { StoryContext } from '@storybook/react-vite';

import type { SampleTreeProps } from '../SampleTree.tsx';

/** What a person does with a story, and what has to come of it. */
export type Play = (context: StoryContext<SampleTreeProps>) => Promise<void>;

/** A story in which somebody does something. */
export interface PlayedStory {
  /** The variant of the sample that it begins with; `default` when absent. */
  readonly variant?: string;
  /** What there is to see, in a sentence. */
  readonly description: string;
  readonly play: Play;
}

/** The stories of an element in which somebody does something, by their name. */
export type Plays = Readonly<Record<string, PlayedStory>>;

/** A play that begins as a person does: when what is on screen has its effects. */
export function played<Context>(
  play: (context: Context) => Promise<void>,
): (context: Context) => Promise<void> {
  return async (context) => {
    await nextFrame();
    await nextFrame();
    await play(context);
  };
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
