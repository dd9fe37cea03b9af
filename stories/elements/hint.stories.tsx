// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('hint');

export default { title: 'Elements/Hint', ...meta };

export const Default = story('default');
export const Rich = story('rich');
export const Image = story('image');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
