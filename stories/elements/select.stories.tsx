// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('select');

export default { title: 'Elements/Select', ...meta };

export const Default = story('default');
export const Looks = looks();
export const Chosen = story('chosen');
export const Icons = story('icons');
export const Images = story('images');
export const Multiple = story('multiple');
export const FromUrl = story('fromUrl');
export const Unreachable = story('unreachable');
export const FromHostApp = story('fromHostApp');
export const FreeInput = story('freeInput');
export const Changing = story('changing');
export const UnknownValue = story('unknownValue');
export const Disabled = story('disabled');
export const Empty = story('empty');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Selected = story('selected');
export const Opened = story('opened');
export const Searched = story('searched');
export const Typed = story('typed');
export const Busy = story('busy');
export const Failed = story('failed');
export const Invalid = story('invalid');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
