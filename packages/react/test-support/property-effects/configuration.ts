import type { ElementEffects } from './effect.ts';
import { otherWords, words } from './parts.ts';

function stepperTo(title: string): object {
  return {
    type: 'stepper',
    activeStep: 'a',
    onStepChange: { action: 'move' },
    onComplete: { action: 'finish' },
    children: [{ type: 'step', id: 'a', title, children: words }],
  };
}

export const configuration: ElementEffects = {
  element: { type: 'configuration', children: words },
  effects: {
    'children as stepper': {
      seen: 'accessibility',
      values: [[stepperTo('First')], [stepperTo('Second')]],
    },
    'children as elements': { seen: 'dom', values: [words, otherWords] },
  },
};
