/** What the editor holds before anything was written: small, and every part of it does something. */
export const starter = JSON.stringify(
  {
    type: 'block',
    children: [
      {
        type: 'card',
        title: 'Hello',
        hint: 'Change this JSON, and see.',
        children: [
          {
            type: 'input',
            label: 'Your name',
            element: { type: 'textinput', state: 'name', placeholder: 'Ada' },
          },
          {
            type: 'button',
            style: 'primary',
            label: 'Greet',
            onPress: { action: 'greet', name: { $state: 'name' } },
          },
        ],
      },
    ],
  },
  undefined,
  2,
);
