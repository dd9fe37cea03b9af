// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('webframe');

export default { title: 'Elements/Web frame', ...meta };

export const Default = story('default');
export const Data = story('data');
export const Buttons = story('buttons');
export const NaturalRatio = story('naturalRatio');
export const Invalid = story('invalid');
export const RightToLeft = story('rightToLeft');
