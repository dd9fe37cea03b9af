import { patterns } from '@contentkit/samples';

import { metaOf, storyOf } from '../story-of.tsx';

export default {
  title: 'Patterns/Trees',
  ...metaOf({ description: 'Trees of several elements, as integrations really answer with.' }),
};

export const SettingsForm = storyOf(patterns.settingsForm);
export const CardGrid = storyOf(patterns.cardGrid);
export const NestedStacks = storyOf(patterns.nestedStacks);
export const BrokenTree = storyOf(patterns.brokenTree);
export const LongContent = storyOf(patterns.longContent);
export const RightToLeft = storyOf(patterns.rightToLeft);
