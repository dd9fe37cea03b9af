import type { DescendantElement, ElementOutput } from '@contentkit/schema';

/**
 * An output of about `size` elements: per ten, a card with a title, a stack, four texts (one bold
 * inside another), a divider, a row, an input with a state key of its own, and a button.
 */
export function cardTree(size: number): ElementOutput {
  const children = Array.from({ length: size / 10 }, (_, index): DescendantElement => ({
    type: 'card',
    title: `Card ${index}`,
    children: [
      {
        type: 'vstack',
        children: [
          {
            type: 'text',
            children: [
              'Some text, ',
              { type: 'text', style: 'bold', children: ['part of it bold'] },
            ],
          },
          { type: 'text', children: ['More text, on a line of its own.'] },
          { type: 'text', children: ['And a last line.'] },
          { type: 'divider', size: 'small' },
          {
            type: 'hstack',
            children: [
              { type: 'textinput', state: `field${index}`, placeholder: 'Write here' },
              {
                type: 'button',
                label: 'Save',
                style: 'primary',
                onPress: { action: 'save', id: index, text: { $state: `field${index}` } },
              },
            ],
          },
        ],
      },
    ],
  }));
  return { type: 'element', element: { type: 'block', children }, state: {}, props: {} };
}

/**
 * An output of about `size` elements of another shape: the settings of an integration in two steps,
 * of which the first is shown. Per ten, a text field, a choice, a switch, each with its label and
 * two with a hint, a line of explanation, and a divider with a heading.
 */
export function settingsTree(size: number): ElementOutput {
  const children = Array.from({ length: size / 10 }, (_, index): readonly DescendantElement[] => [
    { type: 'divider' },
    { type: 'text', style: 'bold', children: [`Part ${index}`] },
    {
      type: 'input',
      label: `Name ${index}`,
      hint: 'What people see.',
      element: { type: 'textinput', state: `name${index}`, placeholder: 'Write here' },
    },
    {
      type: 'input',
      label: `Plan ${index}`,
      element: {
        type: 'select',
        state: `plan${index}`,
        placeholder: 'Choose',
        options: [
          { id: 'free', label: 'Free' },
          { id: 'team', label: 'Team' },
          { id: 'enterprise', label: 'Enterprise' },
        ],
      },
    },
    {
      type: 'input',
      label: `Notify ${index}`,
      hint: 'By mail, once a day.',
      element: { type: 'switch', state: `notify${index}` },
    },
    { type: 'hint', children: [{ type: 'text', children: ['More of this in the guide.'] }] },
  ]).flat();
  return {
    type: 'element',
    element: {
      type: 'configuration',
      children: [
        {
          type: 'stepper',
          activeStep: 'first',
          onStepChange: { action: 'go' },
          onComplete: { action: 'done' },
          children: [
            { type: 'step', id: 'first', title: 'First', next: true, children },
            {
              type: 'step',
              id: 'last',
              title: 'Last',
              children: [{ type: 'text', children: ['That is all.'] }],
            },
          ],
        },
      ],
    },
    state: {},
    props: {},
  };
}
