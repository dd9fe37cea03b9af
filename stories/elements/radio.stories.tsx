// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('radio');

export default { title: 'Elements/Radio', ...meta };

export const Default = story('default');
export const Looks = looks();
export const NothingChosen = story('nothingChosen');
export const Disabled = story('disabled');
export const Confirm = story('confirm');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Chosen = story('chosen');
export const Refused = story('refused');
export const Invalid = story('invalid');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
