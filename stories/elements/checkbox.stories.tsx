// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('checkbox');

export default { title: 'Elements/Checkbox', ...meta };

export const Default = story('default');
export const Unticked = story('unticked');
export const Numbers = story('numbers');
export const Confirm = story('confirm');
export const Unlabelled = story('unlabelled');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Ticked = story('ticked');
export const Refused = story('refused');
export const Invalid = story('invalid');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
