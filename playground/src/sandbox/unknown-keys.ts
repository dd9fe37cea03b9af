import { findBindings, nearest, parseRenderOutput, type Issue } from '@contentkit/schema';

/** What is doubtful about an output, as an issue of it. */
export type Doubt = Pick<Issue, 'severity' | 'message' | 'where' | 'path' | 'code' | 'detail'>;

/**
 * The state keys of an output that are none of its state's, but much like one of them: mistyped, and
 * whatever is typed into their fields is lost. Any other key may well be set later.
 */
export function findUnknownKeys(output: unknown): readonly Doubt[] {
  const read = parseRenderOutput(output);
  if (!read.ok || !('element' in read.output)) return [];
  const { element, state } = read.output;
  const known = Object.keys(state ?? {});
  const { reads, writes } = findBindings(element);
  const uses = [
    ...[...writes].flatMap(([key, places]) =>
      places.map(({ path }) => ({ key, path: [...path, 'state'] })),
    ),
    ...[...reads].flatMap(([key, places]) => places.map(({ path }) => ({ key, path }))),
  ];
  return uses.flatMap(({ key, path }): Doubt[] => {
    const meant = known.includes(key) ? undefined : meantBy(key, known);
    if (meant === undefined) return [];
    return [
      {
        severity: 'hint',
        message: `The state has no \`${key}\`. Did you mean \`${meant}\`?`,
        where: '',
        path: ['element', ...path],
        code: 'unknown_value',
        detail: { name: key, candidates: [meant] },
      },
    ];
  });
}

/** Letters that are swapped make another word of a short one, so that they are looked for first. */
function meantBy(key: string, known: readonly string[]): string | undefined {
  const lettersOf = (word: string) => Array.from(word).toSorted().join('');
  return known.find((each) => lettersOf(each) === lettersOf(key)) ?? nearest(key, known);
}
