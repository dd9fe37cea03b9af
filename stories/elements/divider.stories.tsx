// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('divider');

export default { title: 'Elements/Divider', ...meta };

export const Default = story('default');
export const Looks = looks();
export const Small = story('small');
export const Medium = story('medium');
export const Large = story('large');
export const Vertical = story('vertical');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
