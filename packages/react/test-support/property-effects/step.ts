import { mount } from '../mount.tsx';
import type { Draw, ElementEffects } from './effect.ts';
import { press } from './gestures.ts';
import { otherWords, words } from './parts.ts';

/** Shows it as the second step of two, of which one is active. */
function among(activeStep: string): Draw {
  return (element, options) => {
    const first = { type: 'step', id: 'first', next: true, children: words };
    const stepper = {
      type: 'stepper',
      activeStep,
      onStepChange: { action: 'move' },
      onComplete: { action: 'finish' },
      children: [first, element],
    };
    return mount({ type: 'configuration', children: [stepper] }, options);
  };
}

export const step: ElementEffects = {
  element: { type: 'step', id: 'second', children: otherWords },
  draw: among('second'),
  effects: {
    id: {
      seen: 'action',
      values: ['second', 'other'],
      draw: among('first'),
      act: press('button', 'Next'),
    },
    title: { seen: ['dom', 'accessibility'], values: [undefined, 'Branch', 'Review'] },
    next: {
      seen: ['accessibility', 'action'],
      values: [undefined, true],
      act: press('button', 'Next'),
    },
    children: { seen: 'dom', values: [otherWords, words] },
  },
};
