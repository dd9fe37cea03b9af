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
