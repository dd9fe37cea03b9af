import type { LinkElement, RootElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

export const linkSample = defineSample({
  type: 'link',
  title: 'Link',
  description: 'Leads elsewhere: in a line of text, or by itself.',
  within: inSentence,
  variants: {
    default: {
      element: {
        type: 'link',
        target: { url: 'https://example.com/guides/webhooks' },
        children: ['guide to webhooks'],
      },
    },
    alone: {
      element: {
        type: 'link',
        target: { url: 'https://example.com/guides/webhooks' },
        children: ['Read the guide to webhooks'],
      },
      within: (link) => ({ type: 'block', children: [{ type: 'hint', children: [link] }] }),
    },
    mail: {
      element: {
        type: 'link',
        target: { url: 'mailto:support@example.com' },
        children: 'message to support',
      },
    },
    urlInParts: {
      element: {
        type: 'link',
        target: {
          url: { host: 'example.com', pathname: '/search', query: { q: { $state: 'query' } } },
        },
        children: ['search for what you typed'],
      },
      within: (link) => ({
        type: 'block',
        children: [
          { type: 'textinput', state: 'query', initialValue: 'webhooks' },
          { type: 'text', children: [link] },
        ],
      }),
    },
    unsafe: {
      element: {
        type: 'link',
        target: { url: 'javascript:alert(1)' },
        children: ['page nobody may open'],
      },
    },
  },
});

function inSentence(link: LinkElement): RootElement {
  return {
    type: 'block',
    children: [
      {
        type: 'text',
        children: ['Events arrive late? The ', link, ' says what to look at first.'],
      },
    ],
  };
}
