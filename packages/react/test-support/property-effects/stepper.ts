import { mount } from '../mount.tsx';
import type { ElementEffects } from './effect.ts';
import { press } from './gestures.ts';
import { actions, otherWords, words } from './parts.ts';

const first = { type: 'step', id: 'first', title: 'First', next: true, children: words };
const second = { type: 'step', id: 'second', title: 'Second', next: true, children: otherWords };
const element = {
  type: 'stepper',
  activeStep: 'first',
  onStepChange: { action: 'move' },
  onComplete: { action: 'finish' },
  children: [first, second],
};

export const stepper: ElementEffects = {
  element,
  draw: (stepper, options) => mount({ type: 'configuration', children: [stepper] }, options),
  effects: {
    activeStep: { seen: ['dom', 'accessibility'], values: ['first', 'second'] },
    onStepChange: { seen: 'action', values: actions, act: press('button', 'Next') },
    onComplete: {
      element: { ...element, activeStep: 'second' },
      seen: 'action',
      values: actions,
      act: press('button', 'Next'),
    },
    children: { seen: 'accessibility', values: [[first], [first, second], [second, first]] },
  },
};
