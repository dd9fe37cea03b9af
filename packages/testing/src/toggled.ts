import type { PlainValue } from '@contentkit/schema';

import type { FoundElement } from './element-query.ts';

/** What the state holds once an element was toggled (R9). */
export function toggled(element: FoundElement['element'], now: PlainValue): PlainValue {
  if (element.type === 'checkbox') {
    const ticked: readonly PlainValue[] = Array.isArray(now) ? now : [];
    const others = ticked.filter((value) => value !== element.value);
    return ticked.includes(element.value) ? others : [...others, element.value];
  }
  return element.type === 'radio' ? element.value : now !== true;
}
