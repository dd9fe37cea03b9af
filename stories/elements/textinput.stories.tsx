// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('textinput');

export default { title: 'Elements/Text input', ...meta };

export const Default = story('default');
export const Looks = looks();
export const Filled = story('filled');
export const Multiline = story('multiline');
export const Email = story('email');
export const Password = story('password');
export const Labelled = story('labelled');
export const Disabled = story('disabled');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Typed = story('typed');
export const Invalid = story('invalid');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
