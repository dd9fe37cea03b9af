// Written by `npm run generate`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story, looks } = sampleStories('button');

export default { title: 'Elements/Button', ...meta };

export const Default = story('default');
export const Looks = looks();
export const Primary = story('primary');
export const Danger = story('danger');
export const Icon = story('icon');
export const IconOnly = story('iconOnly');
export const TrailingIcon = story('trailingIcon');
export const Tooltip = story('tooltip');
export const Confirm = story('confirm');
export const Disabled = story('disabled');
export const WithoutUrl = story('withoutUrl');
export const Hovered = story('hovered');
export const Focused = story('focused');
export const Pressed = story('pressed');
export const PressedInVain = story('pressedInVain');
export const Explained = story('explained');
export const Asked = story('asked');
export const Confirmed = story('confirmed');
export const Busy = story('busy');
export const Failed = story('failed');
export const Invalid = story('invalid');
export const Empty = story('empty');
export const VeryLong = story('veryLong');
export const RightToLeft = story('rightToLeft');
