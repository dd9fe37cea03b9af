// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('block');

export default { title: 'Elements/Block', ...meta };

export const Default = story('default');
export const Controls = story('controls');
export const Empty = story('empty');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const MenuOpen = story('menuOpen');
export const Asked = story('asked');
export const Busy = story('busy');
export const Failed = story('failed');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
