import type { ElementEffects } from './effect.ts';
import { button } from './parts.ts';

export const hstack: ElementEffects = {
  element: { type: 'hstack', children: [button] },
  effects: {
    align: { seen: 'look' },
    children: { seen: ['dom', 'look'], values: [[button], [button, button]] },
  },
};
