// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('box');

export default { title: 'Elements/Box', ...meta };

export const Default = story('default');
export const Natural = story('natural');
export const Shares = story('shares');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
