// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('image');

export default { title: 'Elements/Image', ...meta };

export const Default = story('default');
export const Square = story('square');
export const UnknownRatio = story('unknownRatio');
export const Missing = story('missing');
export const Invalid = story('invalid');
export const RightToLeft = story('rightToLeft');
