// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('card');

export default { title: 'Elements/Card', ...meta };

export const Default = story('default');
export const Pressable = story('pressable');
export const PressableWithButtons = story('pressableWithButtons');
export const Image = story('image');
export const Untitled = story('untitled');
export const TitleOnly = story('titleOnly');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Pressed = story('pressed');
export const InnerButtonPressed = story('innerButtonPressed');
export const Busy = story('busy');
export const Failed = story('failed');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
