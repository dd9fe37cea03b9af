import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.vstack;

export default { title: 'Elements/Vertical stack', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Start = storyOf(variants.start);
export const Center = storyOf(variants.center);
export const End = storyOf(variants.end);
export const Empty = storyOf(variants.empty);
