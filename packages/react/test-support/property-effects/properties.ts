import { elementTable, type ElementType, type Shape } from '@contentkit/schema/reader';

/** A property of an element, or of an object in one: a cell of the table of effects. */
export interface Property {
  /**
   * Where it stands: `confirm.title`; `options[].id` in each item of a list; `data.*` under any
   * key; `content as binding` for one of the forms that a value can have.
   */
  readonly path: string;
  readonly isOptional: boolean;
  /** All the values that there are, where the language names them. */
  readonly names: readonly string[] | undefined;
  /** The types of elements that it takes, one or a list of them. */
  readonly takes: { readonly types: readonly ElementType[]; readonly isList: boolean } | undefined;
}

/** Every property of an element type, as the language has them, down to the last leaf. */
export function propertiesOf(type: ElementType): readonly Property[] {
  return fieldsOf(elementTable[type].fields, '');
}

/** The names of icons, as the language has them. */
export const iconNames: readonly string[] =
  propertiesOf('button').find(({ path }) => path === 'icon')?.names ?? [];

type Fields = Extract<Shape, { is: 'object' }>['fields'];

function fieldsOf(fields: Fields, prefix: string): Property[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    cellsOf(field, `${prefix}${name}`, field.optional === true),
  );
}

/** What holds others is a cell of its own only where it may be absent. */
function cellsOf(shape: Shape, path: string, isOptional: boolean, form = ''): Property[] {
  const cell = { path: `${path}${form}`, isOptional, names: undefined, takes: undefined };
  const own = isOptional ? [cell] : [];
  switch (shape.is) {
    case 'object':
      return [...own, ...fieldsOf(shape.fields, `${path}.`)];
    case 'record':
      return [...own, ...cellsOf(shape.of, `${path}.*`, false)];
    case 'list':
      return isLeaf(shape.of) ? [cell] : [...own, ...cellsOf(shape.of, `${path}[]`, false)];
    case 'union':
      return [
        ...(shape.of.some(isLeaf) ? [] : own),
        ...shape.of.flatMap((part) => {
          // Whoever may leave out the whole may leave out each of its forms.
          const mayBeAbsent = isOptional && isLeaf(part);
          return cellsOf(part, path, mayBeAbsent, ` as ${formOf(part)}`);
        }),
      ];
    case 'enum':
      return [{ ...cell, names: shape.of }];
    case 'element':
    case 'elements':
      return [{ ...cell, takes: { types: shape.of, isList: shape.is === 'elements' } }];
    default:
      return [cell];
  }
}

function isLeaf(shape: Shape): boolean {
  switch (shape.is) {
    case 'object':
    case 'record':
      return false;
    case 'list':
      return isLeaf(shape.of);
    case 'union':
      return shape.of.some(isLeaf);
    default:
      return true;
  }
}

/** One of the forms of a value in a word. */
function formOf(shape: Shape): string {
  switch (shape.is) {
    case 'string':
      return 'text';
    case 'enum':
      return 'name';
    case 'element':
    case 'elements':
      return (shape.of.length === 1 && shape.of[0]) || shape.is;
    default:
      return shape.is;
  }
}

/**
 * The element with another value at a property's path; `undefined` takes the property away. The
 * objects and lists on the way are those of the element, so that the rest stays as it is.
 */
export function withValue(element: object, path: string, value: unknown): object {
  const [plainPath = ''] = path.split(' as ');
  const steps = plainPath
    .replaceAll('[]', '.0')
    .split('.')
    .map((step) => (step === '*' ? 'key' : step));
  // Paths begin at an element, which is an object.
  return put(element, steps, value) as object;
}

function put(holder: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) {
    return value;
  }
  if (Array.isArray(holder)) {
    return holder.map((item: unknown, index) =>
      String(index) === step ? put(item, rest, value) : item,
    );
  }
  const object: Record<string, unknown> = { ...(holder as object | undefined) };
  const present = put(object[step], rest, value);
  if (present === undefined) {
    const { [step]: _absent, ...others } = object;
    return others;
  }
  return { ...object, [step]: present };
}
