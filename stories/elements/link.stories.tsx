// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story } = sampleStories('link');

export default { title: 'Elements/Link', ...meta };

export const Default = story('default');
export const Alone = story('alone');
export const Mail = story('mail');
export const UrlInParts = story('urlInParts');
export const Unsafe = story('unsafe');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Following = story('following');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
