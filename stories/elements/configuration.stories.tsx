import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.configuration;

export default { title: 'Elements/Configuration', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Stepper = storyOf(variants.stepper);
