import { defineSample } from '../define-sample.ts';

export const hintSample = defineSample({
  type: 'hint',
  title: 'Hint',
  description: 'A quieter line that explains what stands near it.',
  variants: {
    default: {
      element: {
        type: 'hint',
        children: [{ type: 'text', children: ['Only members of this space can see the preview.'] }],
      },
    },
    rich: {
      element: {
        type: 'hint',
        children: [
          {
            type: 'text',
            children: ['Tokens begin with ', { type: 'text', style: 'code', children: ['ck_'] }],
          },
          { type: 'text', children: [' and are listed in '] },
          {
            type: 'link',
            target: { url: 'https://example.com/account/tokens' },
            children: ['your account'],
          },
          { type: 'text', children: ['.'] },
        ],
      },
    },
    image: {
      element: {
        type: 'hint',
        children: [
          { type: 'image', source: { url: 'images/ada.svg' }, aspectRatio: 1 },
          { type: 'text', children: [' Ada Lovelace edited this yesterday.'] },
        ],
      },
    },
  },
});
