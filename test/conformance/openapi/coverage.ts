import type { Occurrence } from './judge.ts';

/** The keyword that an occurrence is of: `oneOf` for `…/oneOf/2`, `enum` for `…/enum/primary`. */
function keywordOf({ at }: Occurrence): string {
  const [last = '', before = ''] = at.split('/').toReversed();
  return ['required', 'enum', 'oneOf', 'anyOf', 'allOf'].includes(before) ? before : last;
}

/** How often each keyword of the document was met and broken: first by kind, then each. */
export function printCoverage(occurrences: readonly Occurrence[]): string {
  const keywords = [...new Set(occurrences.map(keywordOf))];
  const summary = keywords.map((keyword) => {
    const of = occurrences.filter((occurrence) => keywordOf(occurrence) === keyword);
    const least = (counts: readonly number[]) => String(Math.min(...counts));
    return [
      keyword,
      String(of.length),
      least(of.map(({ met }) => met)),
      least(of.map(({ broken }) => broken)),
    ];
  });
  const each = occurrences.map(({ at, met, broken }) => [at, String(met), String(broken)]);
  return [
    ...table(['keyword', 'places', 'met at least', 'broken at least'], summary),
    '',
    ...table(['place', 'met', 'broken'], each),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
