import { userEvent } from 'vitest/browser';

import type { Drawn, ElementEffects } from './effect.ts';
import { actions, button, otherWords, picture, words } from './parts.ts';
import { iconNames } from './properties.ts';

const corner = { position: { x: 4, y: 4 } };

export const card: ElementEffects = {
  element: { type: 'card', title: 'Review' },
  effects: {
    title: { seen: 'dom', values: [undefined, 'Review', 'Release'] },
    'hint as text': { seen: 'dom', values: [undefined, 'Due on Friday', 'Done'] },
    'hint as elements': { seen: 'dom', values: [undefined, words, otherWords] },
    'icon as name': { seen: 'dom', values: [undefined, ...iconNames] },
    'icon as image': { seen: 'dom', values: [undefined, picture] },
    onPress: {
      seen: 'action',
      values: [undefined, ...actions],
      act: ({ screen }: Drawn) =>
        userEvent.click(screen.container.querySelector('.ck-card') ?? screen.container, corner),
    },
    children: { seen: 'dom', values: [undefined, words, otherWords] },
    buttons: { seen: 'accessibility', values: [undefined, [button], [button, button]] },
  },
  forms: {
    'that can be pressed': {
      element: { type: 'card', title: 'Review', onPress: { action: 'open' } },
      effects: {
        title: { seen: ['dom', 'accessibility'], values: [undefined, 'Review', 'Release'] },
        'hint as text': { seen: 'dom', values: [undefined, 'Due on Friday', 'Done'] },
        'icon as name': { seen: 'dom', values: [undefined, ...iconNames] },
        'icon as image': { seen: 'dom', values: [undefined, picture] },
        children: { seen: 'dom', values: [undefined, words, otherWords] },
        buttons: { seen: 'accessibility', values: [undefined, [button], [button, button]] },
      },
    },
    'without a title': {
      element: { type: 'card' },
      effects: {
        'hint as text': { seen: 'dom', values: [undefined, 'Due on Friday', 'Done'] },
        'icon as name': { seen: 'dom', values: [undefined, ...iconNames] },
        onPress: { seen: 'accessibility', values: [undefined, { action: 'open' }] },
        children: { seen: 'dom', values: [undefined, words, otherWords] },
        buttons: { seen: 'accessibility', values: [undefined, [button], [button, button]] },
      },
    },
  },
};
