import type { ReactResult } from './react-bench.ts';
import type { Share, Shares } from './share.ts';

/** The results as text: each a share of the hand-written page's, and the null's in brackets. */
export function reactTable(results: readonly ReactResult[]): string {
  const lines = [
    'Drawing a tree, as a share of the same page written by hand in React: the quotient of the',
    'medians, the middle half of the rounds, and in brackets the quotient of a second copy of the',
    'hand-written page, which is chance.',
  ];
  for (const result of results) {
    const { subject, elements, mount, mountReceived, type, rendered, update, server, heap } =
      result;
    const parts = `${rendered.kit} and ${rendered.hand} components drawn`;
    lines.push(
      '',
      `  ${subject}, ${elements.toLocaleString('en')} elements`,
      row('mount', mount),
      row('mount as received', mountReceived),
      `${row('keystroke', type)}   ${parts}`,
      row('one text changed', update),
      row('renderToString', server),
      `${'    heap'.padEnd(24)}${format(heap.kit)}${' '.repeat(14)}(${format(heap.null)})`,
    );
  }
  return lines.join('\n');
}

function row(name: string, { kit, null: chance }: Shares): string {
  return (
    `    ${name}`.padEnd(24) + `${format(kit.ratio)}  ${rangeOf(kit)} (${format(chance.ratio)})`
  );
}

function rangeOf({ range: [from, to] }: Share): string {
  return `${format(from)}–${format(to)}`.padEnd(12);
}

function format(ratio: number): string {
  return ratio.toFixed(2);
}
