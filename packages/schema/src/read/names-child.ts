import type { OpenObject } from './is-object.ts';
import type { ElementTable } from './shape.ts';

/** Whether the property that names one of an element's children does so, where there is one. */
export function namesChild({ names }: ElementTable, element: OpenObject): boolean {
  if (!names) {
    return true;
  }
  const [property, childProperty] = names;
  const children = element['children'];
  return (
    Array.isArray(children) &&
    children.some((child: OpenObject) => child[childProperty] === element[property])
  );
}
