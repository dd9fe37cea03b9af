import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.radio;

export default { title: 'Elements/Radio', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const NothingChosen = storyOf(variants.nothingChosen);
export const Disabled = storyOf(variants.disabled);
export const Confirm = storyOf(variants.confirm);
