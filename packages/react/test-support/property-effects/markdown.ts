import { expect } from 'vitest';

import { whenLoaded } from '../when-loaded.ts';
import type { Drawn, ElementEffects } from './effect.ts';

/** Waits until what was written has been read as Markdown. */
async function untilParsed({ screen }: Drawn): Promise<void> {
  await whenLoaded(() => expect(screen.container.querySelector('h1, strong')).not.toBeNull());
}

export const markdown: ElementEffects = {
  element: { type: 'markdown', content: '# Words' },
  effects: {
    'content as text': { seen: 'dom', values: ['# Words', '**Words**'], act: untilParsed },
    'content as binding': {
      seen: 'dom',
      values: [{ $state: 'first' }, { $state: 'second' }],
      options: { state: { first: '# One', second: '# Two' } },
      act: untilParsed,
    },
  },
};
