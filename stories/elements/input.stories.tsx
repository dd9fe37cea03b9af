import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.input;

export default { title: 'Elements/Input', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Select = storyOf(variants.select);
export const Switch = storyOf(variants.switch);
export const Radio = storyOf(variants.radio);
export const Checkbox = storyOf(variants.checkbox);
export const Button = storyOf(variants.button);
export const Codeblock = storyOf(variants.codeblock);
export const RichHint = storyOf(variants.richHint);
