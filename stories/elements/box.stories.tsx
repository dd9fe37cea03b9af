import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.box;

export default { title: 'Elements/Box', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Natural = storyOf(variants.natural);
export const Shares = storyOf(variants.shares);
