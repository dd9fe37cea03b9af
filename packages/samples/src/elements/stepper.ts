import type { RootElement, StepElement, StepperElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

const steps: StepElement[] = [
  {
    type: 'step',
    id: 'repository',
    title: 'Repository',
    next: true,
    children: [
      {
        type: 'input',
        label: 'Repository',
        element: {
          type: 'select',
          state: 'repository',
          options: [
            { id: 'payments', label: 'acme/payments', icon: 'github' },
            { id: 'website', label: 'acme/website', icon: 'github' },
          ],
        },
      },
    ],
  },
  {
    type: 'step',
    id: 'branch',
    title: 'Branch',
    next: true,
    children: [
      {
        type: 'input',
        label: 'Branch',
        hint: 'Pages follow this branch.',
        element: { type: 'textinput', state: 'branch', initialValue: 'main' },
      },
    ],
  },
  {
    type: 'step',
    id: 'review',
    title: 'Review',
    next: true,
    children: [
      {
        type: 'markdown',
        content: 'Everything is in place. **Next** starts the first synchronisation.',
      },
    ],
  },
];

export const stepperSample = defineSample({
  type: 'stepper',
  title: 'Stepper',
  description: 'A configuration in steps, of which one is shown, with Back and Next.',
  within: inConfiguration,
  variants: {
    default: { element: stepperAt('repository'), state: { repository: 'payments' } },
    middle: { element: stepperAt('branch'), state: { repository: 'payments' } },
    last: { element: stepperAt('review'), state: { repository: 'payments' } },
    blocked: {
      element: {
        ...stepperAt('repository'),
        children: steps.map((step) => ({ ...step, next: false })),
      },
    },
    unknownStep: { element: stepperAt('elsewhere') },
  },
});

function stepperAt(activeStep: string): StepperElement {
  return {
    type: 'stepper',
    activeStep,
    onStepChange: { action: 'go' },
    onComplete: { action: 'finish', repository: { $state: 'repository' } },
    children: steps,
  };
}

function inConfiguration(stepper: StepperElement): RootElement {
  return { type: 'configuration', children: [stepper] };
}
