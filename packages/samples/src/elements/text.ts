import { defineSample } from '../define-sample.ts';

export const textSample = defineSample({
  type: 'text',
  title: 'Text',
  description: 'A run of text; a paragraph where it stands among block-level elements.',
  variants: {
    default: {
      element: {
        type: 'text',
        children: [
          'Deploys are ',
          { type: 'text', style: 'bold', children: ['paused'] },
          ' until the incident is over.',
        ],
      },
    },
    plain: { element: { type: 'text', children: 'A string alone is text as well.' } },
    bold: { element: { type: 'text', style: 'bold', children: ['Nothing is lost.'] } },
    italic: { element: { type: 'text', style: 'italic', children: ['Almost nothing.'] } },
    code: { element: { type: 'text', style: 'code', children: ['GET /v1/payments/{id}'] } },
    strikethrough: {
      element: { type: 'text', style: 'strikethrough', children: ['Available in March'] },
    },
    nestedStyles: {
      element: {
        type: 'text',
        style: 'bold',
        children: [
          'Bold, ',
          { type: 'text', style: 'italic', children: ['bold and italic, '] },
          {
            type: 'text',
            style: 'strikethrough',
            children: ['struck ', { type: 'text', style: 'code', children: ['code'] }],
          },
          '.',
        ],
      },
    },
    link: {
      element: {
        type: 'text',
        children: [
          'Follow it on the ',
          {
            type: 'link',
            target: { url: 'https://status.example.com' },
            children: ['status page'],
          },
          '.',
        ],
      },
    },
    long: {
      element: {
        type: 'text',
        children: [
          'An integration answers with what it wants to show, not with how. ',
          'The renderer decides on type, colour and space, so that a block that was written years ago ',
          'still looks at home in a page that was designed yesterday. ',
          'Averylongwordwithoutanyspacethatmustnotpushthepagewiderthanthescreen'.repeat(2),
        ],
      },
    },
  },
});
