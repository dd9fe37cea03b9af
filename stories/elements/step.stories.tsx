import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.step;

export default { title: 'Elements/Step', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Blocked = storyOf(variants.blocked);
export const Untitled = storyOf(variants.untitled);
