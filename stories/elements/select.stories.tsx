import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.select;

export default { title: 'Elements/Select', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Chosen = storyOf(variants.chosen);
export const Icons = storyOf(variants.icons);
export const Images = storyOf(variants.images);
export const Multiple = storyOf(variants.multiple);
export const FromUrl = storyOf(variants.fromUrl);
export const Unreachable = storyOf(variants.unreachable);
export const FromHostApp = storyOf(variants.fromHostApp);
export const FreeInput = storyOf(variants.freeInput);
export const Changing = storyOf(variants.changing);
export const UnknownValue = storyOf(variants.unknownValue);
export const Disabled = storyOf(variants.disabled);
export const Empty = storyOf(variants.empty);
