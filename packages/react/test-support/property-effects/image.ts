import { mount } from '../mount.tsx';
import type { ElementEffects } from './effect.ts';
import { picture } from './parts.ts';

const { url } = picture.source;

export const image: ElementEffects = {
  element: picture,
  effects: {
    'source.url': { seen: 'dom', values: [url, `${url}?other`] },
    aspectRatio: { seen: 'dom', values: [0, 1, 2] },
  },
  forms: {
    'in a line of text': {
      element: picture,
      draw: (element, options) => mount({ type: 'hint', children: [element] }, options),
      effects: {
        'source.url': { seen: 'dom', values: [url, `${url}?other`] },
        aspectRatio: { seen: 'dom', values: [0, 1, 2] },
      },
    },
  },
};
