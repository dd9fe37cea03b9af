import { JsonSource, locateIssue } from '@contentkit/schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

type Path = readonly (string | number)[];

/** Every place in a value, outer before inner. */
function* placesOf(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** White space that may stand between any two tokens. */
const indents = fc.constantFrom(undefined, 1, '\t', '  ');

test('the text at a located path is the value at that path', () => {
  fc.assert(
    fc.property(fc.jsonValue(), indents, fc.boolean(), (json, indent, hasMark) => {
      const text = (hasMark ? '\uFEFF' : '') + JSON.stringify(json, undefined, indent);
      for (const [path, value] of placesOf(JSON.parse(JSON.stringify(json)))) {
        const { offset, length } = locateIssue(text, { code: 'wrong_type', path });
        expect(JSON.parse(text.slice(offset, offset + length))).toEqual(value);
      }
    }),
  );
});

test('line and column name the place that the offset names', () => {
  const breaks = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.jsonValue(), breaks, (json, lineBreak) => {
      const text = JSON.stringify(json, undefined, 2).replaceAll('\n', lineBreak);
      const lines = text.split(lineBreak);
      for (const [path] of placesOf(JSON.parse(text))) {
        const { line, column, offset } = locateIssue(text, { code: 'wrong_type', path });
        const before = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length, 0);
        expect(before + (line - 1) * lineBreak.length + column - 1).toBe(offset);
      }
    }),
  );
});

/** What JSON is made of, and what only looks as if it were. */
const characters = Array.from('{}[],:"\'\\/u0-+.eE \n\r\t\u0000\u2028\uFEFF\u{1F600}nt');

/** JSON with a few characters inserted, deleted or replaced. */
const almostJson = fc
  .tuple(
    fc.jsonValue().map((json) => JSON.stringify(json)),
    fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.constantFrom(0, 1),
        text: fc.constantFrom('', ...characters),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([json, edits]) =>
    edits.reduce((text, edit) => {
      const at = edit.at % (text.length + 1);
      return text.slice(0, at) + edit.text + text.slice(at + edit.length);
    }, json),
  );

test('a text has a syntax error exactly where JSON.parse finds one, and it lies in the text', () => {
  fc.assert(
    fc.property(almostJson, (text) => {
      const { error } = new JsonSource(text);
      let parses = true;
      try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch {
        parses = false;
      }
      expect(error === undefined).toBe(parses);
      if (error) {
        expect(error.offset).toBeGreaterThanOrEqual(0);
        expect(error.offset + error.length).toBeLessThanOrEqual(text.length);
        expect(error.message).not.toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});
