import type { PlainObject } from '@contentkit/schema/reader';

import { textOf } from '../../text-of.ts';

/** What an editor shows: the state's value, or the element's content while there is none (R34c). */
export function codeIn(state: PlainObject, key: string, content: string): string {
  const text = Object.hasOwn(state, key) ? textOf(state[key]) : content;
  return text.replaceAll(/\r\n?/g, '\n');
}
