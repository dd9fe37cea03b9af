// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('input');

export default { title: 'Elements/Input', ...meta };

export const Default = story('default');
export const Select = story('select');
export const Switch = story('switch');
export const Radio = story('radio');
export const Checkbox = story('checkbox');
export const Button = story('button');
export const Codeblock = story('codeblock');
export const RichHint = story('richHint');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const LabelPressed = story('labelPressed');
export const Invalid = story('invalid');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
