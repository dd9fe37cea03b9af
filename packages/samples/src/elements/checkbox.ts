import type { CheckboxElement, RootElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

export const checkboxSample = defineSample({
  type: 'checkbox',
  title: 'Checkbox',
  description: 'A choice that is ticked or not; those that share a state key make one list.',
  within: amongOthers,
  variants: {
    default: {
      element: { type: 'checkbox', state: 'topics', value: 'releases' },
      state: { topics: ['releases', 'security'] },
    },
    unticked: { element: { type: 'checkbox', state: 'topics', value: 'releases' } },
    numbers: {
      element: { type: 'checkbox', state: 'topics', value: 1 },
      state: { topics: [1] },
    },
    confirm: {
      element: {
        type: 'checkbox',
        state: 'topics',
        value: 'releases',
        confirm: {
          title: 'Follow all releases?',
          text: 'Pre-releases count too: about ten messages a week.',
          confirm: 'Follow',
        },
      },
    },
    unlabelled: {
      element: { type: 'checkbox', state: 'topics', value: 'releases' },
      within: (checkbox) => ({ type: 'block', children: [checkbox] }),
    },
  },
});

function amongOthers(checkbox: CheckboxElement): RootElement {
  return {
    type: 'block',
    children: [
      {
        type: 'input',
        label: 'Releases',
        hint: 'New versions and what they change',
        element: checkbox,
      },
      {
        type: 'input',
        label: 'Security',
        hint: 'Advisories, as soon as they are public',
        element: { type: 'checkbox', state: 'topics', value: 'security' },
      },
      {
        type: 'input',
        label: 'Incidents',
        element: { type: 'checkbox', state: 'topics', value: 'incidents' },
      },
    ],
  };
}
