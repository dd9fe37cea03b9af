import type { Drawn, Effect } from './effect.ts';
import type { Facet } from './observe.ts';
import { withValue } from './properties.ts';

const question = { title: 'Sure?', text: 'For good.', confirm: 'Go ahead' };

/**
 * How a question that is asked before something happens has its effects.
 *
 * @param element - Does not ask.
 * @param path - Where in it the question goes.
 * @param seen - Where it is seen that what is asked about does not happen yet.
 * @param act - Makes it ask.
 */
export function questionEffects(
  element: object,
  path: string,
  seen: Facet,
  act: (drawn: Drawn) => Promise<unknown>,
): Record<string, Effect> {
  const asking = { element: withValue(element, path, question), act };
  const worded = (text: string, other: string): Effect => ({
    ...asking,
    seen: 'accessibility',
    values: [text, other],
  });
  return {
    [path]: { ...asking, seen: [seen, 'accessibility'], values: [undefined, question] },
    [`${path}.title`]: worded(question.title, 'Really?'),
    [`${path}.text`]: worded(question.text, 'It cannot be undone.'),
    [`${path}.confirm`]: worded(question.confirm, 'Yes'),
    [`${path}.style`]: { ...asking, seen: 'look' },
  };
}
