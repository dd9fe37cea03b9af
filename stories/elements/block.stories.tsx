import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.block;

export default { title: 'Elements/Block', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Controls = storyOf(variants.controls);
export const Empty = storyOf(variants.empty);
