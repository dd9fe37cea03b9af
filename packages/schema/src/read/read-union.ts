import { describeNames } from './describe.ts';
import { isObject } from './is-object.ts';
import { readShape, reject } from './read-value.ts';
import { isUnread, unreadable, type Reading } from './reading.ts';
import type { ElementsShape, Shape } from './shape.ts';

/** Whether a value looks like one of a shape, by a glance at its surface. */
function fits(shape: Shape, value: unknown): boolean {
  switch (shape.is) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === shape.is;
    case 'enum':
      return typeof value === 'string' && shape.of.includes(value);
    case 'list':
      return Array.isArray(value);
    case 'elements':
      return Array.isArray(value) && value.every((item) => fitsElement(shape, item));
    case 'element':
      return isObject(value) && (shape.of as readonly unknown[]).includes(value['type']);
    case 'binding':
      return isObject(value) && typeof value['$state'] === 'string';
    case 'object':
      return (
        isObject(value) &&
        Object.entries(shape.fields).every(([name, field]) => field.optional || name in value)
      );
    default:
      return isObject(value);
  }
}

function fitsElement(shape: ElementsShape, item: unknown): boolean {
  return isObject(item)
    ? (shape.of as readonly unknown[]).includes(item['type'])
    : shape.strings === true && typeof item === 'string';
}

/** The alternative that the value looks like, else the first that can be made of it. */
export function readUnion(reading: Reading, shapes: readonly Shape[], value: unknown): unknown {
  const fitting = shapes.filter((shape) => fits(shape, value));
  const [first] = fitting;
  if (first) {
    return fitting.length > 1
      ? readOverlap(reading, fitting, value)
      : readShape(reading, first, value);
  }
  const mark = reading.issues.length;
  // From the last: where alternatives overlap, the published schema names the wider one last.
  for (const shape of shapes.toReversed()) {
    const read = readShape(reading, shape, value);
    if (read !== unreadable) {
      return read;
    }
    reading.forget(mark);
  }
  return reject(reading, { is: 'union', of: shapes }, value);
}

/** The published schema wants exactly one alternative to match, and so looks deeper than a glance. */
function readOverlap(reading: Reading, shapes: readonly Shape[], value: unknown): unknown {
  const mark = reading.issues.length;
  const matching = shapes.filter((shape) => {
    const read = readShape(reading, shape, value);
    const hasOnlyHints = reading.issues.slice(mark).every(({ severity }) => severity === 'hint');
    reading.forget(mark);
    return !isUnread(read) && hasOnlyHints;
  });
  const [chosen = shapes[0]] = matching;
  if (matching.length > 1) {
    const names = matching.flatMap((shape) => (shape.is === 'object' ? requiredOf(shape) : []));
    reading.report('ambiguous', 'warning', () => ({
      expected: describeNames(names),
      reading: `\`${names[0]}\``,
    }));
  }
  return chosen === undefined ? unreadable : readShape(reading, chosen, value);
}

function requiredOf({ fields }: Shape & { is: 'object' }): readonly string[] {
  return Object.keys(fields).filter((name) => !fields[name]?.optional);
}
