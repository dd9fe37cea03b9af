// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('hstack');

export default { title: 'Elements/Horizontal stack', ...meta };

export const Default = story('default');
export const Looks = looks();
export const Start = story('start');
export const Center = story('center');
export const End = story('end');
export const Wrapping = story('wrapping');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
