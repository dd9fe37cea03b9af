import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.stepper;

export default { title: 'Elements/Stepper', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Middle = storyOf(variants.middle);
export const Last = storyOf(variants.last);
export const Blocked = storyOf(variants.blocked);
export const UnknownStep = storyOf(variants.unknownStep);
