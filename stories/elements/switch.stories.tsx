// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('switch');

export default { title: 'Elements/Switch', ...meta };

export const Default = story('default');
export const Looks = looks();
export const On = story('on');
export const Changing = story('changing');
export const Confirm = story('confirm');
export const Disabled = story('disabled');
export const Unlabelled = story('unlabelled');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Switched = story('switched');
export const Refused = story('refused');
export const Busy = story('busy');
export const Failed = story('failed');
export const Invalid = story('invalid');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
