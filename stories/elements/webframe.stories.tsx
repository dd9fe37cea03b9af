import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.webframe;

export default { title: 'Elements/Web frame', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Data = storyOf(variants.data);
export const Buttons = storyOf(variants.buttons);
export const NaturalRatio = storyOf(variants.naturalRatio);
