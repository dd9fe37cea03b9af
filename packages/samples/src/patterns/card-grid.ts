import type { BoxElement, IconName } from '@contentkit/schema/reader';

import type { Pattern } from './pattern.ts';

/** Pressable cards side by side. */
export const cardGrid: Pattern = {
  title: 'Card grid',
  description: 'Pressable cards side by side, which wrap where the page is narrow.',
  root: {
    type: 'block',
    children: [
      {
        type: 'hstack',
        children: [
          pageCard('Getting started', 'Send a first payment in five minutes', 'star'),
          pageCard('Webhooks', 'Hear of events as they happen', 'link'),
          pageCard('Security', 'Tokens, scopes and rotation', 'lock'),
        ],
      },
      {
        type: 'hstack',
        children: [
          pageCard('Migration', 'From version 1 to version 2, without downtime', 'check-circle'),
          pageCard('Support', 'People who answer within a day', 'email'),
        ],
      },
    ],
  },
};

function pageCard(title: string, hint: string, icon: IconName): BoxElement {
  return {
    type: 'box',
    grow: 1,
    children: [{ type: 'card', title, hint, icon, onPress: { action: 'open', page: title } }],
  };
}
