import { elementPlaces, elementTable, type AnyElement, type ElementType } from '@contentkit/schema';
import * as fc from 'fast-check';

type Fields = (typeof elementTable)[ElementType]['fields'];
type Shape = Fields[string];

// oxfmt-ignore
const marks = fc.constantFrom(
  '"', "'", '`', '\\', '{', '}', '<', '>', '&amp;', '&', '#1;', '${', '//', '/*', '*/', ' ', '  ',
  '\t', '\n', '\r', '\u00a0', '\u2028', '\0', '\ud800', '😀', 'word', 'a b',
);

/** Text with what is hard to write down among plain words. */
export const hardText = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 20 }) },
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: marks }),
);

const key = fc.oneof(fc.constantFrom('note', '__proto__', 'constructor', 'key', '', '1'), hardText);
const json = fc.jsonValue({ maxDepth: 2, stringUnit: 'binary-ascii' });
const data = fc.dictionary(key, fc.oneof(hardText, json), { maxKeys: 4 });

/** Properties that no element has; JSX leaves out what is empty, in lists as well. */
const unknown = fc.dictionary(
  fc.constantFrom('data-x', 'odd name', 'xml:lang', '__proto__', 'key', '1st', '$ref'),
  fc.oneof(hardText, fc.boolean(), fc.integer(), data, fc.array(hardText)),
  { maxKeys: 2 },
);

/** Where a tree has to end: types that hold no elements, or as few as can be. */
const leaves: readonly ElementType[] = [
  'divider',
  'text',
  'image',
  'textinput',
  'button',
  'step',
  'stepper',
];

/** Strictly valid elements of one of some types, with every property, and text of every kind. */
export function strictElements(
  types: readonly ElementType[],
  depth: number,
): fc.Arbitrary<AnyElement> {
  const last = leaves.filter((type) => types.includes(type)).slice(0, 1);
  return fc.oneof(...(depth > 0 ? types : last).map((type) => strictElement(type, depth)));
}

const known = new Map<string, fc.Arbitrary<AnyElement>>();

function strictElement(type: ElementType, depth: number): fc.Arbitrary<AnyElement> {
  const name = `${type} ${depth}`;
  let element = known.get(name);
  if (!element) {
    const own = recordOf(elementTable[type].fields, depth);
    // The fields are those of the type.
    element = fc
      .tuple(own, unknown)
      .map(([fields, more]) => objectFrom({ type }, more, fields) as unknown as AnyElement);
    known.set(name, element);
  }
  return element;
}

/** One object of several: not even `__proto__` reaches its prototype. */
function objectFrom(...objects: readonly object[]): object {
  return Object.fromEntries(objects.flatMap((object) => Object.entries(object)));
}

function recordOf(fields: Fields, depth: number): fc.Arbitrary<object> {
  const chosen = Object.entries(fields).filter(
    ([, field]) => depth > 0 || field.optional !== true || !isElements(field),
  );
  return fc.record(
    Object.fromEntries(chosen.map(([name, field]) => [name, valueOf(field, depth)])),
    { requiredKeys: chosen.filter(([, { optional }]) => !optional).map(([name]) => name) },
  );
}

function isElements(shape: Shape): boolean {
  return shape.is === 'element' || shape.is === 'elements';
}

function valueOf(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'string':
      return hardText.map((text) => text.slice(0, shape.max));
    case 'key':
      return hardText.filter((text) => text !== '__proto__');
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...shape.of);
    case 'action':
      return fc.tuple(data, hardText).map(([more, action]) => objectFrom(more, { action }));
    case 'binding':
      return hardText.map((text) => ({ $state: text }));
    case 'plain':
    case 'open':
      return data;
    case 'object':
      return recordOf(shape.fields, depth);
    case 'record':
      return fc.dictionary(key, valueOf(shape.of, depth), { maxKeys: 3 });
    case 'list':
      return listOf(valueOf(shape.of, depth), {});
    case 'element':
      return strictElements(shape.of, depth - 1);
    case 'elements': {
      if (depth <= 0 && !shape.min) {
        return shape.strings ? listOf(hardText, shape) : fc.constant([]);
      }
      const element = strictElements(shape.of, depth - 1);
      return listOf<unknown>(shape.strings ? fc.oneof(hardText, element) : element, shape);
    }
    case 'union': {
      const ends = shape.of.filter((option) => depth > 0 || !isElements(option));
      return fc.oneof(
        ...(ends.length > 0 ? ends : shape.of).map((option) => valueOf(option, depth)),
      );
    }
  }
}

function listOf<Item>(
  item: fc.Arbitrary<Item>,
  { min = 0, max = 3 }: { readonly min?: number | undefined; readonly max?: number | undefined },
): fc.Arbitrary<Item[]> {
  return fc.array(item, { minLength: min, maxLength: max });
}

/** Strictly valid trees. */
export const strictTrees: fc.Arbitrary<AnyElement> = strictElements(elementPlaces.root, 3);
