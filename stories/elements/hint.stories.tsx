import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.hint;

export default { title: 'Elements/Hint', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Rich = storyOf(variants.rich);
export const Image = storyOf(variants.image);
