import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.divider;

export default { title: 'Elements/Divider', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Small = storyOf(variants.small);
export const Medium = storyOf(variants.medium);
export const Large = storyOf(variants.large);
export const Vertical = storyOf(variants.vertical);
