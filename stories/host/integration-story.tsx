import type { StoryContext, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';

import { readPageGlobals } from '../page-globals.ts';
import { played } from '../plays/play.ts';
import { IntegrationStory, type IntegrationStoryProps } from './IntegrationStory.tsx';
import type { Network } from './networks.ts';

type Story = StoryObj<IntegrationStoryProps>;

/** What the play of such a story is given. */
export type IntegrationContext = StoryContext<IntegrationStoryProps>;

/** What a story of an integration is made of. */
export interface IntegrationSource extends Pick<
  IntegrationStoryProps,
  'integration' | 'componentId'
> {
  /** What there is to see, in a sentence. */
  readonly description: string;
  readonly props?: IntegrationStoryProps['props'];
  readonly place?: IntegrationStoryProps['place'];
  readonly initialAction?: IntegrationStoryProps['initialAction'];
  /** The network that it needs; what the toolbar says when absent. */
  readonly network?: Network;
  /** What a person does, and what has to come of it. */
  readonly play?: (context: IntegrationContext) => Promise<void>;
}

/**
 * Makes the story of a sample integration.
 *
 * @example
 * ```ts
 * export const Note = integrationStory({
 *   integration: 'note',
 *   componentId: 'note',
 *   description: 'Written in the page.',
 * });
 * ```
 */
export function integrationStory(source: IntegrationSource): Story {
  const { integration, componentId, description, initialAction, network, play } = source;
  const { props = {}, place = 'document' } = source;
  return {
    args: {
      integration,
      componentId,
      props,
      place,
      editable: true,
      ...(initialAction ? { initialAction } : {}),
      onAction: fn(),
      onPropsChange: fn(),
      onComplete: fn(),
    },
    ...(network ? { globals: { network } } : {}),
    ...(play ? { play: played(play) } : {}),
    parameters: { docs: { description: { story: description } } },
    render: (args, { id, globals }) => (
      <IntegrationStory {...args} storyId={id} globals={readPageGlobals(globals)} />
    ),
  };
}
