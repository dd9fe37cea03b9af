import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.codeblock;

export default { title: 'Elements/Code block', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const LineNumbers = storyOf(variants.lineNumbers);
export const Excerpt = storyOf(variants.excerpt);
export const Editable = storyOf(variants.editable);
export const HeaderAndFooter = storyOf(variants.headerAndFooter);
export const Buttons = storyOf(variants.buttons);
export const FromState = storyOf(variants.fromState);
export const Plain = storyOf(variants.plain);
export const LongLines = storyOf(variants.longLines);
