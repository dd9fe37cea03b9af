import type { ElementType, InvalidElement, ReadElement } from '../../element.ts';
import type { Issue, IssueCode, IssueDetail } from '../../issue.ts';
import type { ElementTable } from '../element-table.ts';
import { isObject, type OpenObject } from '../is-object.ts';
import { isUnread, unreadable, type Reading, type Unread } from '../reading.ts';
import type { Lengths, Readable, Shape } from '../shape.ts';
import { anyString } from './leaf.ts';
import { readItems, skipEmpty } from './list.ts';

/** A class, so that the reader knows its own: reading twice is the same as reading once. */
export class Invalid implements InvalidElement {
  readonly type = 'invalid';
  readonly issues: readonly Issue[];
  readonly value: unknown;

  constructor(value: unknown, issues: readonly Issue[]) {
    this.issues = issues;
    this.value = value;
  }
}

/** An object whose `type` is that of an element. */
type TypedObject = OpenObject & { readonly type: ElementType };

/** Where elements of some types stand. */
interface Place {
  readonly of: readonly ElementType[];
  /** What reads an element of a type that belongs here. */
  readonly find: (type: unknown, reading: Reading) => ElementTable | undefined;
}

function placeOf(of: readonly ElementType[]): Place {
  let tables: ReadonlyMap<unknown, ElementTable> | undefined;
  return {
    of,
    find(type, { elements: all }) {
      // Made when it is first needed, for elements contain one another.
      tables ??= new Map(
        of.flatMap((known) => (of.length > 1 && all[known].home ? [] : [[known, all[known]]])),
      );
      return tables.get(type);
    },
  };
}

/** One element of some types. */
export function element(of: readonly ElementType[]): Shape {
  const place = placeOf(of);
  return {
    is: 'element',
    of,
    holds: true,
    kind: 'object',
    read: (value, reading) => readElement(place, value, reading),
  };
}

/** Whether a value looks like an element of one of the types. */
export function belongs<Type extends ElementType>(
  types: readonly Type[],
  value: unknown,
): value is OpenObject & { readonly type: Type } {
  return isObject(value) && types.includes(value['type'] as Type);
}

/** What else there is to say of a list of elements. */
interface ListOptions extends Lengths {
  /** Whether text may stand among them. */
  readonly strings?: boolean;
}

/** A list of elements of some types. */
export function elements(of: readonly ElementType[], options: ListOptions = {}): Shape {
  const place = placeOf(of);
  const { min = 0, max = Infinity, strings = false } = options;
  const readItem = (item: unknown, reading: Reading): unknown => {
    if (typeof item === 'object') {
      return Array.isArray(item)
        ? readNested(readItem, item, reading)
        : readElement(place, item, reading);
    }
    if (strings && (typeof item === 'string' || typeof item === 'number')) {
      // Most are strings already, and need no more than a look; a number has no length.
      return (item as string).length <= reading.limits.stringLength
        ? item
        : readString(item, reading);
    }
    // White space counts in a line of text, not between elements.
    return typeof item === 'string' && item.trim() === ''
      ? skipEmpty(item, reading)
      : readElement(place, item, reading);
  };
  const shape: Shape = {
    is: 'elements',
    of,
    holds: true,
    ...options,
    kind: 'array',
    // `every` would count through an endless list of nothing.
    fits: (value) => (value as readonly unknown[]).findIndex((item) => !belongs(of, item)) < 0,
    read(value, reading) {
      if (!Array.isArray(value)) {
        return shape.read(reading.accept(shape, value, [value]), reading);
      }
      const { length } = value;
      const items = readItems(readItem, true, value, reading);
      if (length < min) {
        reading.report('too_few', 'warning', { expected: min, received: length });
      } else if (length > max) {
        reading.report('too_many', 'warning', { expected: max, received: length });
      }
      return items;
    },
  };
  return shape;
}

/** Reads one element for a place. */
function readElement(place: Place, value: unknown, reading: Reading): ReadElement {
  if (typeof value !== 'object' || value === null) {
    return readText(place, value, reading);
  }
  if (Array.isArray(value)) {
    return readGroup(place, value, reading);
  }
  const { type } = value as { type?: unknown };
  const table = place.find(type, reading);
  if (table) {
    return readTyped(place, table, value as TypedObject, reading);
  }
  if (value instanceof Invalid) {
    return value;
  }
  if (typeof type !== 'string') {
    return reject(value, reading);
  }
  if (!Object.hasOwn(reading.elements, type)) {
    const candidates = Object.keys(reading.elements);
    return reject(value, reading, 'unknown_element', { name: type, candidates });
  }
  return readTyped(place, undefined, value as TypedObject, reading);
}

/** A value that holds an element's place, so that its siblings can be drawn. */
function invalid(value: unknown, mark: number, reading: Reading): InvalidElement {
  return new Invalid(value, reading.issues.slice(mark));
}

/** A value without any reading, which is no element at all if nothing else is said. */
function reject(
  received: unknown,
  reading: Reading,
  code: IssueCode = 'missing_type',
  detail: IssueDetail = { received },
): InvalidElement {
  const mark = reading.issues.length;
  reading.report(code, 'error', detail);
  return invalid(received, mark, reading);
}

/**
 * Reads an object whose `type` is known.
 *
 * @param table - What reads it, where it belongs into the place.
 */
function readTyped(
  place: Place,
  table: ElementTable | undefined,
  value: TypedObject,
  reading: Reading,
): ReadElement {
  const { issues, limits } = reading;
  const mark = issues.length;
  let read: OpenObject | Unread;
  reading.count(1);
  if (reading.depth < limits.depth) {
    reading.depth += 1;
    read = table ? table.read(value, reading) : readOdd(place, value, reading);
    reading.depth -= 1;
  } else {
    read = reading.exceed('too_deep', limits.depth);
  }
  if (issues.length > mark) {
    reading.place(mark, { type: value.type });
    if (isUnread(read)) {
      return invalid(value, mark, reading);
    }
  }
  // The properties were just read by the table of the type.
  return read as unknown as ReadElement;
}

/** Reads an element in a place that is not meant for its type. */
function readOdd({ of }: Place, value: TypedObject, reading: Reading): OpenObject | Unread {
  const { type } = value;
  const { elements: all } = reading;
  if (of.includes(type)) {
    reading.report('step_outside_stepper', 'hint');
    return all[type].read(value, reading);
  }
  const { nested = type, inline = false } = all[type];
  const isLine = of.every((item) => all[item].inline);
  const target = of.length === 1 || (isLine && !inline) ? null : nested;
  reading.report('misplaced_element', target ? 'warning' : 'error', {
    name: type,
    expected: of,
    reading: target,
  });
  return target
    ? all[target].read(target === type ? value : { ...value, type: target }, reading)
    : unreadable;
}

/** Text that stands where an element is expected, as an element. */
function readText({ of }: Place, received: unknown, reading: Reading): ReadElement {
  if ((typeof received !== 'string' && typeof received !== 'number') || !of.includes('text')) {
    return reject(received, reading);
  }
  reading.count(1);
  reading.report('bare_text', 'warning', { received });
  // A string that was read, or an invalid element.
  return { type: 'text', children: [readString(String(received), reading) as string] };
}

/** A string in a text. */
function readString(item: unknown, reading: Reading): unknown {
  const mark = reading.issues.length;
  const read = anyString.read(item, reading);
  return isUnread(read) ? invalid(item, mark, reading) : read;
}

/** An array where one element is expected: its only item, or all of them as one element. */
function readGroup({ of }: Place, value: readonly unknown[], reading: Reading): ReadElement {
  const items = elements(of).read(value, reading) as readonly ReadElement[];
  reading.report('wrong_type', 'warning', { expected: element(of), received: value });
  const [first] = items;
  // Where nothing but one type belongs, there is no one reading of several.
  if (first === undefined || (items.length > 1 && of.length === 1)) {
    return reject(value, reading);
  }
  // A line of inline elements is a text; the published type has no images in it, the views draw them.
  const type = of.includes('text') ? 'text' : 'vstack';
  return items.length === 1 ? first : ({ type, children: items } as ReadElement);
}

/** Children in children stand among those. */
function readNested(
  readItem: Readable['read'],
  value: readonly unknown[],
  reading: Reading,
): unknown {
  const { depth } = reading.limits;
  reading.report('nested_children', 'warning');
  if (reading.depth >= depth) {
    return reject(value, reading, 'too_deep', { expected: depth });
  }
  reading.depth += 1;
  reading.count(1);
  const items = readItems(readItem, true, value, reading);
  reading.depth -= 1;
  return items;
}
