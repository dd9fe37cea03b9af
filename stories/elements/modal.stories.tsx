// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('modal');

export default { title: 'Elements/Modal', ...meta };

export const Default = story('default');
export const Looks = looks();
export const ReturnsOnDismissal = story('returnsOnDismissal');
export const ExtraLarge = story('extraLarge');
export const Fullscreen = story('fullscreen');
export const Untitled = story('untitled');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Submitted = story('submitted');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
