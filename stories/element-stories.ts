import { elementSamples } from '@contentkit/samples';
import type { ElementType } from '@contentkit/schema/reader';

import { playedStories } from './plays/index.ts';
import type { Sample } from './sample.ts';
import { derivedStates } from './states/derived-states.ts';
import type { StorySource } from './story-source.ts';

/**
 * Every story of an element but its looks, by name: the variants of its sample, what people do with
 * it, and the states that follow from the schema. A variant stands for the state of its name.
 */
export function elementStories(type: ElementType): Readonly<Record<string, StorySource>> {
  const sample: Sample = elementSamples[type];
  return {
    ...sample.variants,
    ...playedStories(sample),
    ...withoutNames(derivedStates(sample), sample.variants),
  };
}

function withoutNames(
  states: Readonly<Record<string, StorySource>>,
  taken: object,
): Readonly<Record<string, StorySource>> {
  return Object.fromEntries(Object.entries(states).filter(([name]) => !(name in taken)));
}
