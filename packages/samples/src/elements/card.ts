import { defineSample } from '../define-sample.ts';

export const cardSample = defineSample({
  type: 'card',
  title: 'Card',
  description: 'A framed group with a head. With an action, the whole card can be pressed.',
  variants: {
    default: {
      element: {
        type: 'card',
        title: 'Webhooks lose events under load',
        hint: [
          {
            type: 'text',
            children: ['Opened by ', { type: 'text', style: 'bold', children: ['Ada'] }],
          },
          { type: 'text', children: [' · 3 comments'] },
        ],
        icon: 'github',
        children: [
          { type: 'text', children: ['The queue drops what arrives while a worker restarts.'] },
        ],
        buttons: [
          {
            type: 'button',
            icon: 'link-external',
            tooltip: 'Open the issue',
            onPress: { action: '@ui.url.open', url: 'https://example.com/issues/128' },
          },
        ],
      },
    },
    pressable: {
      element: {
        type: 'card',
        title: 'Getting started',
        hint: 'Five minutes, no account needed',
        icon: 'star',
        onPress: { action: 'open', page: 'getting-started' },
      },
    },
    pressableWithButtons: {
      element: {
        type: 'card',
        title: 'Payments API',
        hint: 'Version 2.4',
        onPress: { action: 'open', page: 'payments' },
        buttons: [
          {
            type: 'button',
            icon: 'star',
            tooltip: 'Add to favourites',
            onPress: { action: 'favour' },
          },
        ],
      },
    },
    image: {
      element: {
        type: 'card',
        title: 'Ada Lovelace',
        hint: 'Maintainer since 2021',
        icon: { type: 'image', source: { url: 'images/ada.svg' }, aspectRatio: 1 },
      },
    },
    untitled: {
      element: {
        type: 'card',
        children: [
          { type: 'markdown', content: 'A card is a frame, too: *with or without a head*.' },
        ],
      },
    },
    titleOnly: { element: { type: 'card', title: 'Changelog' } },
  },
});
