import type { SampleVariant } from '@contentkit/samples';
import { elementTable, parseElement, type ElementType } from '@contentkit/schema/reader';

import { replaceElement } from './replace-element.ts';

/**
 * A sample's tree with the element spoilt so that it has no reading (R5): a property is missing
 * that nothing can stand in for.
 *
 * @returns Nothing where every element of the type has a reading.
 */
export function invalidTree(type: ElementType, { element, root }: SampleVariant): unknown {
  return Object.entries(elementTable[type].fields)
    .filter(([, field]) => field.optional !== true && !('fallback' in field))
    .map(([name]) => replaceElement<unknown>(root, element, without(element, name)))
    .find((tree) => parseElement(tree).issues.some(({ severity }) => severity === 'error'));
}

function without(element: object, name: string): object {
  return Object.fromEntries(Object.entries(element).filter(([key]) => key !== name));
}
