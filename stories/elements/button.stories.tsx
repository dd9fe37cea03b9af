import { elementSamples } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

const { variants, ...sample } = elementSamples.button;

export default { title: 'Elements/Button', ...metaOf(sample) };

export const Default = storyOf(variants.default);
export const Primary = storyOf(variants.primary);
export const Danger = storyOf(variants.danger);
export const Icon = storyOf(variants.icon);
export const IconOnly = storyOf(variants.iconOnly);
export const TrailingIcon = storyOf(variants.trailingIcon);
export const Tooltip = storyOf(variants.tooltip);
export const Confirm = storyOf(variants.confirm);
export const Disabled = storyOf(variants.disabled);
export const WithoutUrl = storyOf(variants.withoutUrl);
