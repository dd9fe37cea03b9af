import type { ElementEffects } from './effect.ts';
import { button, otherWords, words } from './parts.ts';

const control = { type: 'textinput', state: 'note' };

export const input: ElementEffects = {
  element: { type: 'input', label: 'Note', element: control },
  effects: {
    label: { seen: ['dom', 'accessibility'], values: ['Note', 'Task'] },
    'hint as text': { seen: 'accessibility', values: [undefined, 'All can read it', 'For you'] },
    'hint as element': { seen: 'accessibility', values: [undefined, words[0], otherWords[0]] },
    element: { seen: 'accessibility', values: [control, button] },
  },
};
