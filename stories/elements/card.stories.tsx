import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.card;

export default { title: 'Elements/Card', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Pressable = storyOf(variants.pressable);
export const PressableWithButtons = storyOf(variants.pressableWithButtons);
export const Image = storyOf(variants.image);
export const Untitled = storyOf(variants.untitled);
export const TitleOnly = storyOf(variants.titleOnly);
