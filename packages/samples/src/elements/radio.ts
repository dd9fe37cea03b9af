import type { RadioElement, RootElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

export const radioSample = defineSample({
  type: 'radio',
  title: 'Radio',
  description: 'One of several choices: radios that share a state key are one group.',
  within: amongOthers,
  variants: {
    default: {
      element: { type: 'radio', state: 'frequency', value: 'daily' },
      state: { frequency: 'daily' },
    },
    nothingChosen: { element: { type: 'radio', state: 'frequency', value: 'daily' } },
    disabled: {
      element: { type: 'radio', state: 'frequency', value: 'daily', disabled: true },
      state: { frequency: 'daily' },
    },
    confirm: {
      element: {
        type: 'radio',
        state: 'frequency',
        value: 'daily',
        confirm: {
          title: 'Send a message every day?',
          text: 'All 120 subscribers will get it.',
          confirm: 'Send daily',
        },
      },
      state: { frequency: 'weekly' },
    },
  },
});

function amongOthers(radio: RadioElement): RootElement {
  return {
    type: 'block',
    children: [
      { type: 'input', label: 'Every day', hint: 'At nine, in your time zone', element: radio },
      {
        type: 'input',
        label: 'Every week',
        hint: 'On Mondays',
        element: { type: 'radio', state: 'frequency', value: 'weekly' },
      },
      {
        type: 'input',
        label: 'Never',
        element: { type: 'radio', state: 'frequency', value: 'never' },
      },
    ],
  };
}
