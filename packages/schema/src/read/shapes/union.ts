import { isUnread, unreadable, type Reading } from '../reading.ts';
import { kindOf, type Kind, type Shape } from '../shape.ts';
import { requiredOf } from './object.ts';

/** A choice: the alternative that a value looks like, else the first that can be made of it. */
export function union(...of: readonly Shape[]): Shape {
  const alone = new Map<Kind, Shape>(
    of
      .filter(({ kind }) => of.filter((other) => other.kind === kind).length === 1)
      .map((shape) => [shape.kind, shape]),
  );
  const shape: Shape = {
    is: 'union',
    kind: 'object',
    of,
    holds: of.some(({ holds }) => holds),
    read(value, reading) {
      const mark = reading.issues.length;
      const kind = kindOf(value);
      const chosen =
        alone.get(kind) ??
        choose(
          of.filter((one) => one.kind === kind && one.fits?.(value)),
          value,
          reading,
        );
      const read = chosen ? chosen.read(value, reading) : unreadable;
      if (read !== unreadable) {
        return read;
      }
      // From the last: where alternatives overlap, the published schema names the wider one last.
      for (const other of of.toReversed()) {
        reading.forget(mark);
        const repaired = other.read(value, reading);
        // What is wrong with one of several elements does not cost the others their place.
        const isGroup = !chosen && other.holds && typeof value === 'object';
        if (
          !isUnread(repaired) &&
          (isGroup || reading.issues.slice(mark).every(({ severity }) => severity !== 'error'))
        ) {
          return repaired;
        }
      }
      reading.forget(mark);
      return chosen ? chosen.read(value, reading) : reading.reject(shape, value);
    },
  };
  return shape;
}

/**
 * One of several alternatives of a kind. The published schema wants exactly one of them to match, so
 * that where more than one could, they are held against the value in earnest.
 */
function choose(fitting: readonly Shape[], value: unknown, reading: Reading): Shape | undefined {
  if (fitting.length < 2) {
    return fitting[0];
  }
  const mark = reading.issues.length;
  const matching = fitting.filter((shape) => {
    const read = shape.read(value, reading);
    const hasOnlyHints = reading.issues.slice(mark).every(({ severity }) => severity === 'hint');
    reading.forget(mark);
    return !isUnread(read) && hasOnlyHints;
  });
  if (matching.length > 1) {
    const names = matching.flatMap((shape) =>
      shape.is === 'object' ? requiredOf(shape.fields) : [],
    );
    reading.report('ambiguous', 'warning', { expected: names, reading: names[0] });
  }
  return matching[0] ?? fitting[0];
}
