import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.text;

export default { title: 'Elements/Text', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Plain = storyOf(variants.plain);
export const Bold = storyOf(variants.bold);
export const Italic = storyOf(variants.italic);
export const Code = storyOf(variants.code);
export const Strikethrough = storyOf(variants.strikethrough);
export const NestedStyles = storyOf(variants.nestedStyles);
export const Link = storyOf(variants.link);
export const Long = storyOf(variants.long);
