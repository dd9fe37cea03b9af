// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('markdown');

export default { title: 'Elements/Markdown', ...meta };

export const Default = story('default');
export const Inline = story('inline');
export const FromState = story('fromState');
export const RawHtml = story('rawHtml');
export const Empty = story('empty');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Written = story('written');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
