// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('configuration');

export default { title: 'Elements/Configuration', ...meta };

export const Default = story('default');
export const Stepper = story('stepper');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
