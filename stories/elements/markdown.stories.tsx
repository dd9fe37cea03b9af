import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.markdown;

export default { title: 'Elements/Markdown', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Inline = storyOf(variants.inline);
export const FromState = storyOf(variants.fromState);
export const RawHtml = storyOf(variants.rawHtml);
export const Empty = storyOf(variants.empty);
