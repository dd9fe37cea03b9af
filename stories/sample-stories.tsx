import { elementSamples } from '@contentkit/samples';
import type { ElementType } from '@contentkit/schema/reader';

import { elementStories } from './element-stories.ts';
import { Looks } from './Looks.tsx';
import { readPageGlobals } from './page-globals.ts';
import { metaOf, storyOf, type Story } from './story-of.tsx';

/** The stories of an element type, for its file to export by name. */
export interface SampleStories {
  /** What they have in common. */
  readonly meta: ReturnType<typeof metaOf>;
  /** The story of that name. */
  readonly story: (name: string) => Story;
  /** Every value of every property that changes how the element looks. */
  readonly looks: () => Story;
}

/**
 * Makes the stories of an element type of its sample and of what the schema says of it.
 *
 * @example
 * ```ts
 * const { meta, story, looks } = sampleStories('divider');
 *
 * export default { title: 'Elements/Divider', ...meta };
 *
 * export const Default = story('default');
 * export const Looks = looks();
 * ```
 */
export function sampleStories(type: ElementType): SampleStories {
  const sources = elementStories(type);
  const { description } = elementSamples[type];
  return {
    meta: metaOf({ description, elementType: type }),
    story(name) {
      const source = sources[name];
      if (!source) throw new Error(`There is no story "${name}" of "${type}".`);
      return storyOf(source);
    },
    looks: () => ({
      ...storyOf(elementSamples[type].variants.default),
      parameters: {
        hasManyTrees: true,
        // One tree stands there several times, so that landmarks of one name do.
        a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
        docs: { description: { story: 'Each property that changes the look, value by value.' } },
      },
      render: (_args, { globals }) => <Looks type={type} theme={readPageGlobals(globals).theme} />,
    }),
  };
}
