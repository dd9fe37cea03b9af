// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('text');

export default { title: 'Elements/Text', ...meta };

export const Default = story('default');
export const Looks = looks();
export const Plain = story('plain');
export const Bold = story('bold');
export const Italic = story('italic');
export const Code = story('code');
export const Strikethrough = story('strikethrough');
export const NestedStyles = story('nestedStyles');
export const Link = story('link');
export const Long = story('long');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
