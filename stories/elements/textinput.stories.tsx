import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.textinput;

export default { title: 'Elements/Text input', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Filled = storyOf(variants.filled);
export const Multiline = storyOf(variants.multiline);
export const Email = storyOf(variants.email);
export const Password = storyOf(variants.password);
export const Labelled = storyOf(variants.labelled);
export const Disabled = storyOf(variants.disabled);
