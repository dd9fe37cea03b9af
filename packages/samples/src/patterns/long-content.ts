import type { Pattern } from './pattern.ts';

const sentence =
  'What is long wraps, scrolls in its own place or is cut, and never widens the page. ';
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Everything too long for its place. */
export const longContent: Pattern = {
  title: 'Long content',
  description: 'Titles, labels, words, lines and lists that are too long for their place.',
  root: {
    type: 'block',
    children: [
      {
        type: 'card',
        title: sentence.repeat(3).trim(),
        hint: [{ type: 'text', children: [word.repeat(2)] }],
        icon: 'warning',
        children: [{ type: 'text', children: [sentence.repeat(12).trim()] }],
        buttons: [
          {
            type: 'button',
            label: 'A button with rather much to say',
            onPress: { action: 'press' },
          },
          { type: 'button', label: 'And its neighbour', onPress: { action: 'press' } },
        ],
      },
      {
        type: 'input',
        label: sentence.repeat(2).trim(),
        hint: sentence.repeat(4).trim(),
        element: { type: 'textinput', state: 'text', initialValue: word.repeat(3) },
      },
      {
        type: 'select',
        state: 'choices',
        multiple: true,
        initialValue: Array.from({ length: 12 }, (_, index) => `${index + 1}`),
        options: Array.from({ length: 60 }, (_, index) => ({
          id: `${index + 1}`,
          label: `Option ${index + 1} ${index % 5 === 0 ? word : ''}`.trim(),
        })),
      },
      {
        type: 'codeblock',
        syntax: 'javascript',
        lineNumbers: true,
        content: Array.from(
          { length: 40 },
          (_, index) => `const value${index} = '${'abc '.repeat(index % 7 === 0 ? 60 : 4)}';`,
        ).join('\n'),
      },
      {
        type: 'markdown',
        content: `| ${'Column | '.repeat(12)}\n|${' --- |'.repeat(12)}\n| ${'a rather long cell | '.repeat(12)}`,
      },
    ],
  },
};
