import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.image;

export default { title: 'Elements/Image', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Square = storyOf(variants.square);
export const UnknownRatio = storyOf(variants.unknownRatio);
export const Missing = storyOf(variants.missing);
