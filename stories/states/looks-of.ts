import type { SampleVariant } from '@contentkit/samples';
import { elementTable, type Field } from '@contentkit/schema/reader';

import type { Sample } from '../sample.ts';

/** An element with one value of a property. */
export interface Look {
  readonly label: string;
  /** What the element stands in. */
  readonly variant: SampleVariant;
  readonly element: object;
}

/** An element with each value of a property. */
export interface PropertyLooks {
  readonly property: string;
  readonly looks: readonly Look[];
}

/** The properties whose values can be told by looking, each with the element at each value. */
export function looksOf({ type, variants }: Sample): readonly PropertyLooks[] {
  return Object.entries<Field>(elementTable[type].fields).flatMap(([property, field]) => {
    const values = valuesOf(field);
    if (values.length === 0) return [];
    // A variant that has the property shows it at its best.
    const variant =
      variants[property] ??
      Object.values(variants).find(({ element }) => property in element) ??
      variants.default;
    const looks = values.map((value) => ({
      label: value === undefined ? 'absent' : `${value}`,
      variant,
      element: withValue(variant.element, property, value),
    }));
    return [{ property, looks }];
  });
}

/** All the values that there are, where the language names them. */
function valuesOf(field: Field): readonly (string | boolean | undefined)[] {
  const absent = field.optional === true ? [undefined] : [];
  switch (field.is) {
    case 'enum':
      return [...absent, ...field.of];
    case 'boolean':
      return [false, true];
    default:
      return [];
  }
}

function withValue(element: object, property: string, value: string | boolean | undefined): object {
  const { [property]: _before, ...rest } = element as Record<string, unknown>;
  return value === undefined ? rest : { ...rest, [property]: value };
}
