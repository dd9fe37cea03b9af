import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mount } from '../mount.tsx';
import type { Draw, ElementEffects } from './effect.ts';
import { button, otherWords, words } from './parts.ts';

const opener = { type: 'block', children: [] };

/** Opens it over another instance, which hears what is returned. */
export const openModal: Draw = async (element, options) => {
  const mounted = await mount(opener, {
    ...options,
    answer: ({ componentId, state = {} }) => ({
      element: componentId === 'modal' ? element : opener,
      state,
      props: {},
    }),
  });
  mounted.instance.dispatch({ action: '@ui.modal.open', componentId: 'modal', props: {} });
  await expect.element(mounted.screen.getByRole('dialog')).toBeVisible();
  return mounted;
};

export const modal: ElementEffects = {
  element: { type: 'modal', title: 'Note', children: words },
  draw: openModal,
  effects: {
    title: { seen: ['dom', 'accessibility'], values: [undefined, 'Note', 'Task'] },
    subtitle: { seen: 'dom', values: [undefined, words, otherWords] },
    size: { seen: 'look' },
    returnValue: {
      seen: 'action',
      values: [undefined, {}, { note: 'n1' }],
      act: () => userEvent.keyboard('{Escape}'),
    },
    children: { seen: 'dom', values: [words, otherWords] },
    submit: { seen: 'accessibility', values: [undefined, button] },
  },
  forms: {
    'that stands alone': {
      element: { type: 'modal', title: 'Note', children: words },
      effects: {
        title: { seen: ['dom', 'accessibility'], values: [undefined, 'Note', 'Task'] },
        subtitle: { seen: 'dom', values: [undefined, words, otherWords] },
        size: { seen: 'look' },
        submit: { seen: 'accessibility', values: [undefined, button] },
      },
    },
  },
};
