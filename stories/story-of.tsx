import type { ElementType } from '@contentkit/schema/reader';
import type { StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';

import { readPageGlobals } from './page-globals.ts';
import { SampleTree, type SampleTreeProps } from './SampleTree.tsx';
import { played } from './plays/play.ts';
import type { StorySource } from './story-source.ts';

/** A story of a tree. */
export type Story = StoryObj<SampleTreeProps>;

/**
 * Makes a story.
 *
 * @example
 * ```ts
 * export const Danger = storyOf(elementSamples.button.variants.danger);
 * ```
 */
export function storyOf(source: StorySource): Story {
  const { root, state = {}, answer = 'none', direction, description, play } = source;
  return {
    args: { root, state, answer, onAction: fn() },
    ...(direction ? { globals: { direction } } : {}),
    ...(play ? { play: played(play) } : {}),
    parameters: {
      docs: description === undefined ? {} : { description: { story: description } },
    },
    render: (args, { globals }) => <SampleTree {...args} theme={readPageGlobals(globals).theme} />,
  };
}

/** What a file's stories have in common, besides the title, which Storybook reads unexecuted. */
export function metaOf({
  description,
  elementType,
}: {
  readonly description: string;
  readonly elementType?: ElementType;
}) {
  return {
    component: SampleTree,
    argTypes: {
      theme: { table: { disable: true } },
      answer: { control: 'inline-radio', options: ['none', 'never', 'error'] },
    } as const,
    parameters: { docs: { description: { component: description } }, elementType },
  };
}
