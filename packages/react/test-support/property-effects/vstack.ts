import { expect } from 'vitest';

import type { Drawn, ElementEffects } from './effect.ts';
import { button, picture, words } from './parts.ts';

/** Until then a picture is as wide as its place. */
async function untilLoaded({ screen }: Drawn): Promise<void> {
  await expect.element(screen.container.querySelector('img')).not.toHaveAttribute('data-loading');
}

export const vstack: ElementEffects = {
  element: { type: 'vstack', children: [button] },
  effects: {
    align: { seen: 'look' },
    children: { seen: ['dom', 'look'], values: [[button], [button, button]] },
  },
  forms: {
    'around a picture': {
      element: { type: 'vstack', children: [{ ...picture, aspectRatio: 2 }] },
      effects: { align: { seen: 'look', act: untilLoaded } },
    },
    'around text': {
      element: { type: 'vstack', children: words },
      effects: { align: { seen: 'look' } },
    },
    'around stacks': {
      element: { type: 'vstack', children: [{ type: 'hstack', children: [button] }] },
      effects: { align: { seen: 'look' } },
    },
  },
};
