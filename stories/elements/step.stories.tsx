// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('step');

export default { title: 'Elements/Step', ...meta };

export const Default = story('default');
export const Looks = looks();
export const Blocked = story('blocked');
export const Untitled = story('untitled');
export const Invalid = story('invalid');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
