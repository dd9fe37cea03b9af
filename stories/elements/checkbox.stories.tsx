import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.checkbox;

export default { title: 'Elements/Checkbox', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Unticked = storyOf(variants.unticked);
export const Numbers = storyOf(variants.numbers);
export const Confirm = storyOf(variants.confirm);
export const Unlabelled = storyOf(variants.unlabelled);
