import { userEvent } from 'vitest/browser';

import { mount } from '../mount.tsx';
import type { ElementEffects } from './effect.ts';
import { press } from './gestures.ts';
import { actions, button as element } from './parts.ts';
import { iconNames } from './properties.ts';
import { questionEffects } from './question.ts';

const pressIt = press('button');

export const button: ElementEffects = {
  element,
  effects: {
    style: { seen: 'look' },
    onPress: { seen: 'action', values: actions, act: pressIt },
    icon: { seen: 'dom', values: [undefined, ...iconNames] },
    trailingIcon: { seen: 'dom', values: [undefined, ...iconNames] },
    label: { seen: ['dom', 'accessibility'], values: [undefined, 'Save', 'Send'] },
    tooltip: {
      seen: ['dom', 'accessibility'],
      values: [undefined, 'Keeps the note', 'Keeps it for all'],
      act: ({ screen }) => userEvent.hover(screen.getByRole('button')),
    },
    ...questionEffects(element, 'confirm', 'action', pressIt),
    disabled: { seen: ['accessibility', 'action'], values: [undefined, true], act: pressIt },
  },
  forms: {
    'without a label': {
      element: { type: 'button', icon: 'star', onPress: { action: 'follow' } },
      effects: {
        style: { seen: 'look' },
        icon: { seen: ['dom', 'accessibility'], values: [undefined, ...iconNames] },
        trailingIcon: { seen: 'dom', values: [undefined, ...iconNames] },
        tooltip: { seen: 'accessibility', values: [undefined, 'Follow', 'Share'] },
        disabled: { seen: 'accessibility', values: [undefined, true] },
      },
    },
    'of an input': {
      element,
      draw: (element, options) => mount({ type: 'input', label: 'Note', element }, options),
      effects: {
        label: { seen: ['dom', 'accessibility'], values: [undefined, 'Save', 'Send'] },
        tooltip: { seen: 'accessibility', values: [undefined, 'Keeps the note', 'For all'] },
        disabled: { seen: 'accessibility', values: [undefined, true] },
      },
    },
  },
};
