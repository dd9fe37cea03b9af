import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.modal;

export default { title: 'Elements/Modal', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const ReturnsOnDismissal = storyOf(variants.returnsOnDismissal);
export const ExtraLarge = storyOf(variants.extraLarge);
export const Fullscreen = storyOf(variants.fullscreen);
export const Untitled = storyOf(variants.untitled);
