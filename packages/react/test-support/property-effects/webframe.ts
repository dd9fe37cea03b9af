import { expect, vi } from 'vitest';

import { whenLoaded } from '../when-loaded.ts';
import { framePage, listenToFrames, otherOrigin } from '../framed.ts';
import type { Drawn, ElementEffects } from './effect.ts';
import { openModal } from './modal.ts';
import { button } from './parts.ts';

const options = {
  integration: { name: 'chart', urls: { publicEndpoint: `${otherOrigin}/` } },
  state: { first: 'one', second: 'two' },
};
const element = { type: 'webframe', source: { url: framePage }, data: { key: 'one' } };

async function untilLoaded({ screen }: Drawn): Promise<void> {
  await whenLoaded(() =>
    expect(screen.container.querySelector('iframe:not([data-loading])')).not.toBeNull(),
  );
}

/** Has the framed page say that it is ready, and hears what it is told. */
async function hear(drawn: Drawn): Promise<void> {
  const pages = listenToFrames();
  try {
    await untilLoaded(drawn);
    const [frame] = drawn.screen.container.getElementsByTagName('iframe');
    if (frame) pages.say(frame, { action: { action: '@webframe.ready' } });
    await vi.waitFor(() => expect(pages.heard()).toHaveLength(1));
    drawn.asked.push(...pages.heard());
  } finally {
    pages.stop();
  }
}

export const webframe: ElementEffects = {
  element,
  options,
  effects: {
    'source.url': { seen: 'dom', values: [framePage, `${framePage}?other`], act: untilLoaded },
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
  forms: {
    'that fills a modal': {
      element,
      options,
      draw: (element, options) =>
        openModal({ type: 'modal', size: 'fullscreen', children: [element] }, options),
      effects: {
        aspectRatio: { seen: 'look', values: [undefined, 1, 4], act: untilLoaded },
        buttons: { seen: 'accessibility', values: [undefined, [button]], act: untilLoaded },
        data: { seen: 'request', values: [undefined, { key: 'one' }], act: hear },
      },
    },
  },
};
