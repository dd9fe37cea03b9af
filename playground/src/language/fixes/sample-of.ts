import { elementTable, type ElementTable, type Field, type Shape } from '@contentkit/schema/reader';

/** A value of a shape, to go on from: short, and without anything wrong in it. */
export function sampleOf(shape: Shape, name = ''): unknown {
  switch (shape.is) {
    case 'string':
      return textFor(name);
    case 'key':
      return 'value';
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'enum':
      return shape.of[0];
    case 'action':
      return { action: name === 'onStepChange' ? 'step' : 'save' };
    case 'binding':
      return { $state: 'value' };
    case 'object':
      return sampleFields(shape.fields);
    case 'element':
      return sampleElement(shape.of);
    case 'elements':
      return shape.strings
        ? ['Text']
        : shape.min === undefined && shape.of.length > 1
          ? []
          : [sampleElement(shape.of)];
    case 'list':
      return shape.of.is === 'string' ? ['Text'] : [];
    case 'union':
      return sampleOf(simplest(shape.of), name);
    default:
      return {};
  }
}

/** An element of one of some types: a text, where one can stand. */
export function sampleElement(types: readonly (keyof typeof elementTable)[]): unknown {
  const type = types.includes('text') ? 'text' : types[0];
  if (type === undefined) return {};
  const { fields }: ElementTable = elementTable[type];
  const read = sampleFields(fields);
  return { type, ...read, ...(type === 'button' ? { label: 'Save' } : {}) };
}

function sampleFields(fields: Readonly<Record<string, Field>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, { optional }]) => !optional)
      .map(([name, field]) => [name, sampleOf(field, name)]),
  );
}

/** Of alternatives the one that takes least: a text rather than a list, a list rather than an object. */
function simplest(of: readonly Shape[]): Shape {
  const order = ['string', 'list', 'elements', 'object'];
  const rank = ({ is }: Shape) => (order.indexOf(is) + order.length + 1) % (order.length + 1);
  const [first, ...rest] = of;
  if (!first) throw new Error('A union has alternatives.');
  return rest.reduce((best, other) => (rank(other) < rank(best) ? other : best), first);
}

/** A text that reads as what its property is for. */
function textFor(name: string): string {
  if (name === 'url') return 'https://example.com/';
  if (name === 'host') return 'example.com';
  if (name === 'pathname') return '/';
  if (name === '' || name === 'children' || name === 'content') return 'Text';
  return name === 'id' ? 'one' : `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}
