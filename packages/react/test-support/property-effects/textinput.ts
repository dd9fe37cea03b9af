import type { ElementEffects } from './effect.ts';
import { type } from './gestures.ts';

export const textinput: ElementEffects = {
  element: { type: 'textinput', state: 'note' },
  effects: {
    state: { seen: 'request', values: ['note', 'task'], act: type },
    label: { seen: ['dom', 'accessibility'], values: [undefined, 'Note', 'Task'] },
    initialValue: { seen: ['dom', 'request'], values: [undefined, 'Milk', 'Bread'] },
    placeholder: { seen: 'dom', values: [undefined, 'A note', 'A task'] },
    multiline: { seen: ['dom', 'look', 'accessibility'], values: [undefined, true] },
    inputType: { seen: 'dom' },
    disabled: { seen: ['accessibility', 'request'], values: [undefined, true], act: type },
  },
  forms: {
    'on several lines': {
      element: { type: 'textinput', state: 'note', multiline: true },
      effects: {
        state: { seen: 'request', values: ['note', 'task'], act: type },
        label: { seen: ['dom', 'accessibility'], values: [undefined, 'Note', 'Task'] },
        initialValue: { seen: ['dom', 'request'], values: [undefined, 'Milk', 'Bread'] },
        placeholder: { seen: 'dom', values: [undefined, 'A note', 'A task'] },
        disabled: { seen: ['accessibility', 'request'], values: [undefined, true], act: type },
      },
    },
  },
};
