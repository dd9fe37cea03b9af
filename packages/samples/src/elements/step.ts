import type { RootElement, StepElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

export const stepSample = defineSample({
  type: 'step',
  title: 'Step',
  description: 'One step of a stepper; `next` says whether the person may go on from it.',
  within: inStepper,
  variants: {
    default: {
      element: {
        type: 'step',
        id: 'token',
        title: 'Access token',
        next: true,
        children: [
          {
            type: 'input',
            label: 'Access token',
            hint: 'It needs to read repositories, and nothing else.',
            element: { type: 'textinput', state: 'token', inputType: 'password' },
          },
        ],
      },
    },
    blocked: {
      element: {
        type: 'step',
        id: 'token',
        title: 'Access token',
        next: false,
        children: [{ type: 'text', children: ['Waiting for the administrator’s approval.'] }],
      },
    },
    untitled: {
      element: {
        type: 'step',
        id: 'token',
        next: true,
        children: [{ type: 'text', children: ['A step without a title is called by its number.'] }],
      },
    },
  },
});

function inStepper(step: StepElement): RootElement {
  return {
    type: 'configuration',
    children: [
      {
        type: 'stepper',
        activeStep: step.id,
        onStepChange: { action: 'go' },
        onComplete: { action: 'finish' },
        children: [
          step,
          {
            type: 'step',
            id: 'repositories',
            title: 'Repositories',
            children: [{ type: 'text', children: ['Choose what to synchronise.'] }],
          },
        ],
      },
    ],
  };
}
