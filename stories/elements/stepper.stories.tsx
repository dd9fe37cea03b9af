// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('stepper');

export default { title: 'Elements/Stepper', ...meta };

export const Default = story('default');
export const Middle = story('middle');
export const Last = story('last');
export const Blocked = story('blocked');
export const UnknownStep = story('unknownStep');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Moved = story('moved');
export const Completed = story('completed');
export const Busy = story('busy');
export const Failed = story('failed');
export const Invalid = story('invalid');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
