import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.switch;

export default { title: 'Elements/Switch', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const On = storyOf(variants.on);
export const Changing = storyOf(variants.changing);
export const Confirm = storyOf(variants.confirm);
export const Disabled = storyOf(variants.disabled);
export const Unlabelled = storyOf(variants.unlabelled);
