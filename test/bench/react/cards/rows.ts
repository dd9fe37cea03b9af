import type { ElementOutput } from '@contentkit/schema';

/** What a hand-written page of the same look is made of: one row for each card of `cardTree`. */
export interface Row {
  readonly title: string;
  readonly start: string;
  readonly bold: string;
  readonly second: string;
  readonly third: string;
  readonly placeholder: string;
  readonly button: string;
}

/** The rows that say what a tree of `cardTree` says. */
export function rowsOf({ element }: ElementOutput): readonly Row[] {
  // Trees of one function, which is in the next file.
  const cards = element.children as unknown as readonly CardOf[];
  return cards.map(({ title, children: [stack] }) => {
    const [first, second, third, , line] = stack.children;
    return {
      title,
      start: first.children[0],
      bold: first.children[1].children[0],
      second: second.children[0],
      third: third.children[0],
      placeholder: line.children[0].placeholder,
      button: line.children[1].label,
    };
  });
}

interface TextOf {
  readonly children: readonly [string];
}

interface CardOf {
  readonly title: string;
  readonly children: readonly [
    {
      readonly children: readonly [
        { readonly children: readonly [string, TextOf] },
        TextOf,
        TextOf,
        unknown,
        {
          readonly children: readonly [
            { readonly placeholder: string },
            { readonly label: string },
          ];
        },
      ];
    },
  ];
}
