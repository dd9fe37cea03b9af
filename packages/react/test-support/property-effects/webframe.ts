import { expect, vi } from 'vitest';

import { framePage, listenToFrames, otherOrigin } from '../framed.ts';
import type { Drawn, ElementEffects } from './effect.ts';
import { button } from './parts.ts';

const element = { type: 'webframe', source: { url: framePage }, data: { key: 'one' } };

async function untilLoaded({ screen }: Drawn): Promise<void> {
  await expect
    .element(screen.container.querySelector('iframe'))
    .not.toHaveAttribute('data-loading');
}

/** Has the framed page say that it is ready, and hears what it is told. */
async function hear({ screen, asked }: Drawn): Promise<void> {
  const frame = screen.container.querySelector('iframe');
  const pages = listenToFrames();
  try {
    await vi.waitFor(() => {
      if (frame) pages.say(frame, { action: { action: '@webframe.ready' } });
      if (pages.heard().length === 0) throw new Error('The framed page heard nothing.');
    });
    asked.push(pages.heard()[0]);
  } finally {
    pages.stop();
  }
}

export const webframe: ElementEffects = {
  element,
  options: {
    integration: { name: 'chart', urls: { publicEndpoint: `${otherOrigin}/` } },
    state: { first: 'one', second: 'two' },
  },
  effects: {
    'source.url': { seen: 'dom', values: [framePage, `${framePage}?other`] },
    aspectRatio: { seen: 'look', values: [undefined, 1, 4], act: untilLoaded },
    buttons: { seen: 'accessibility', values: [undefined, [button]] },
    data: { seen: 'request', values: [undefined, { key: 'one' }, { other: 'one' }], act: hear },
    'data.* as text': { seen: 'request', values: ['one', 'two'], act: hear },
    'data.* as binding': {
      seen: 'request',
      values: [{ $state: 'first' }, { $state: 'second' }],
      act: hear,
    },
  },
};
