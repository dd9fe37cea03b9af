// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('codeblock');

export default { title: 'Elements/Code block', ...meta };

export const Default = story('default');
export const LineNumbers = story('lineNumbers');
export const Excerpt = story('excerpt');
export const Editable = story('editable');
export const HeaderAndFooter = story('headerAndFooter');
export const Buttons = story('buttons');
export const FromState = story('fromState');
export const Plain = story('plain');
export const LongLines = story('longLines');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Edited = story('edited');
export const Busy = story('busy');
export const Failed = story('failed');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
