import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.link;

export default { title: 'Elements/Link', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Alone = storyOf(variants.alone);
export const Mail = storyOf(variants.mail);
export const UrlInParts = storyOf(variants.urlInParts);
export const Unsafe = storyOf(variants.unsafe);
