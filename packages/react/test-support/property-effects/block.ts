import type { Effect, ElementEffects } from './effect.ts';
import { chooseFromMenu, openMenu } from './gestures.ts';
import { iconNames } from './properties.ts';
import { questionEffects } from './question.ts';
import { actions, button, words } from './parts.ts';

const edit = { label: 'Edit', onPress: { action: 'edit' } };
const alone = { type: 'block', children: words, controls: [edit] };
const grouped = { ...alone, controls: [[edit]] };

/** Items are the same whether they stand in a group or not. */
function itemEffects(element: object, item: string): Record<string, Effect> {
  return {
    [`${item}.icon`]: {
      element,
      seen: 'dom',
      values: [undefined, ...iconNames],
      act: openMenu,
    },
    [`${item}.label`]: {
      element,
      seen: 'accessibility',
      values: ['Edit', 'Remove'],
      act: openMenu,
    },
    [`${item}.onPress`]: {
      element,
      seen: 'action',
      values: actions,
      act: chooseFromMenu,
    },
    ...questionEffects(element, `${item}.confirm`, 'action', chooseFromMenu),
  };
}

export const block: ElementEffects = {
  element: alone,
  effects: {
    children: { seen: 'dom', values: [words, [button]] },
    controls: { seen: 'accessibility', values: [undefined, [edit]] },
    ...itemEffects(alone, 'controls[]'),
    ...itemEffects(grouped, 'controls[][]'),
  },
};
