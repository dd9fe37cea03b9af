import type { Effect, ElementEffects } from './effect.ts';
import { untilEditable, untilThere } from './gestures.ts';
import { button, otherWords, words } from './parts.ts';

const control = { type: 'textinput', state: 'note' };

/** Whatever the control, the label names it and the hint describes it. */
function around(element: object, act?: Effect['act']): ElementEffects {
  const until = act ? { act } : {};
  return {
    element: { type: 'input', label: 'Note', element },
    effects: {
      label: { seen: 'accessibility', values: ['Note', 'Task'], ...until },
      'hint as text': {
        seen: 'accessibility',
        values: [undefined, 'For all', 'For you'],
        ...until,
      },
    },
  };
}

export const input: ElementEffects = {
  element: { type: 'input', label: 'Note', element: control },
  effects: {
    label: { seen: ['dom', 'accessibility'], values: ['Note', 'Task'] },
    'hint as text': { seen: 'accessibility', values: [undefined, 'All can read it', 'For you'] },
    'hint as element': { seen: 'accessibility', values: [undefined, words[0], otherWords[0]] },
    element: { seen: 'accessibility', values: [control, button] },
  },
  forms: {
    'around a select': around({ type: 'select', state: 'note', options: [] }),
    'around a select to type in': around(
      { type: 'select', state: 'note', multiple: true, options: [] },
      untilThere,
    ),
    'around a switch': around({ type: 'switch', state: 'note' }),
    'around a radio': around({ type: 'radio', state: 'note', value: 'a' }),
    'around a checkbox': around({ type: 'checkbox', state: 'note', value: 'a' }),
    'around a button': around(button),
    'around code': around({ type: 'codeblock', content: 'one' }),
    'around an editor': around({ type: 'codeblock', content: 'one', state: 'note' }, untilEditable),
  },
};
