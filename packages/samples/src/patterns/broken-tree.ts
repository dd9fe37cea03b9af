import type { Pattern } from './pattern.ts';

/** What real integrations get wrong, and what nobody can read (R5). */
export const brokenTree: Pattern<unknown> = {
  title: 'Broken tree',
  description:
    'Some parts have no reading: each alone shows that, and the rest is drawn and works.',
  root: {
    type: 'block',
    children: [
      { type: 'text', children: ['This is fine.'] },
      { type: 'carousel', slides: 3 },
      null,
      'Bare text is read as a text.',
      [{ type: 'text', children: ['An inner array is read as if it were not there.'] }],
      { type: 'button', label: 'No action' },
      {
        type: 'hstack',
        children: [
          { type: 'textinput', placeholder: 'No state key' },
          { type: 'button', label: 'Still works', onPress: { action: 'press' } },
        ],
      },
      { type: 'image', source: { url: 'images/ada.svg' }, aspectRatio: null },
      { type: 'select', state: 'choice', options: 'none' },
      {
        type: 'button',
        label: 'Act without asking',
        onPress: { action: 'delete' },
        confirm: { title: 'A question without its text' },
      },
      { type: 'text', children: ['And so is this.'] },
    ],
  },
};
