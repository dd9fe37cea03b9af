import { elementTable, type ElementType } from '@contentkit/schema';

type Shape = (typeof elementTable)[ElementType]['fields'][string];

/** An element with every property that it can have, and one text in each of them that takes any. */
export function fillTexts(type: ElementType, text: string): Record<string, unknown> {
  return { type, ...fillFields(elementTable[type].fields, text) };
}

function fillFields(fields: Readonly<Record<string, Shape>>, text: string): object {
  // By definition, so that no name of a property is one of a prototype's.
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, shape]) => {
      // Disabled controls would hide half of what there is.
      const value = name === 'disabled' ? undefined : fill(shape, text);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function fill(shape: Shape, text: string): unknown {
  switch (shape.is) {
    case 'string':
    case 'enum':
      // A choice that does not exist, too.
      return text.slice(0, shape.is === 'string' ? shape.max : undefined);
    case 'key':
      return text === '__proto__' ? 'key' : text;
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'action':
      return { action: text, [text]: text };
    case 'binding':
      return { $state: text };
    case 'plain':
    case 'open':
      return Object.fromEntries([[text, text]]);
    case 'object':
      return fillFields(shape.fields, text);
    case 'record':
      return Object.fromEntries([[text, text]]);
    case 'list':
      return [fill(shape.of, text)];
    case 'element': {
      const [first = 'text'] = shape.of;
      return fillTexts(shape.of.includes('text') ? 'text' : first, text);
    }
    case 'elements':
      return shape.strings ? [text] : [];
    case 'union': {
      const [first] = shape.of;
      const option = shape.of.find(({ is }) => is === 'string' || is === 'list') ?? first;
      return option && fill(option, text);
    }
  }
}
