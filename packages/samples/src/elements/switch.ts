import type { RootElement, SwitchElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

export const switchSample = defineSample({
  type: 'switch',
  title: 'Switch',
  description: 'A setting that is on or off.',
  within: labelled,
  variants: {
    default: { element: { type: 'switch', state: 'indexing' } },
    on: { element: { type: 'switch', state: 'indexing', initialValue: true } },
    changing: {
      element: {
        type: 'switch',
        state: 'indexing',
        onValueChange: { action: 'index', on: { $state: 'indexing' } },
      },
    },
    confirm: {
      element: {
        type: 'switch',
        state: 'indexing',
        initialValue: true,
        confirm: {
          title: 'Hide the site from search engines?',
          text: 'It takes weeks until pages that were hidden are found again.',
          confirm: 'Hide',
          style: 'danger',
        },
      },
    },
    disabled: {
      element: { type: 'switch', state: 'indexing', initialValue: true, disabled: true },
    },
    unlabelled: {
      element: { type: 'switch', state: 'indexing' },
      within: (element) => ({ type: 'block', children: [element] }),
    },
  },
});

function labelled(element: SwitchElement): RootElement {
  return {
    type: 'block',
    children: [
      {
        type: 'input',
        label: 'Let search engines find this site',
        hint: 'Pages that are marked as hidden stay so.',
        element,
      },
    ],
  };
}
