import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.hstack;

export default { title: 'Elements/Horizontal stack', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Start = storyOf(variants.start);
export const Center = storyOf(variants.center);
export const End = storyOf(variants.end);
export const Wrapping = storyOf(variants.wrapping);
