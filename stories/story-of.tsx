import type { StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';

import { readPageGlobals } from './page-globals.ts';
import { SampleTree, type SampleTreeProps } from './SampleTree.tsx';

/** What a story is made of: a variant of a sample, or a pattern. */
export interface StorySource {
  readonly root: unknown;
  readonly state?: SampleTreeProps['state'];
  /** The direction that it shows first; what the toolbar says when absent. */
  readonly direction?: 'rtl';
  readonly description?: string;
}

/**
 * Makes a story.
 *
 * @example
 * ```ts
 * export const Danger = storyOf(elementSamples.button.variants.danger);
 * ```
 */
export function storyOf(source: StorySource): StoryObj<SampleTreeProps> {
  const { root, state = {}, direction, description } = source;
  return {
    args: { root, state, onAction: fn() },
    ...(direction ? { globals: { direction } } : {}),
    parameters: {
      docs: {
        source: { code: JSON.stringify(root, null, 2), language: 'json' },
        ...(description === undefined ? {} : { description: { story: description } }),
      },
    },
    render: (args, { globals }) => <SampleTree {...args} theme={readPageGlobals(globals).theme} />,
  };
}

/** What a file's stories have in common, besides the title, which Storybook reads unexecuted. */
export function metaOf({ description }: { readonly description: string }) {
  return {
    component: SampleTree,
    argTypes: { theme: { table: { disable: true } } },
    parameters: { docs: { description: { component: description } } },
  };
}
