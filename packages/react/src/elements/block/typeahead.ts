/** How long letters count as one word, in milliseconds. */
const wordTime = 500;

/**
 * Finds the item that a typed letter is for, `undefined` where there is none.
 *
 * @param present - The index of the item with the focus; -1 where none has it.
 */
export type Typeahead = (
  items: readonly HTMLElement[],
  present: number,
  key: string,
) => HTMLElement | undefined;

/**
 * Makes what finds items by their first letters: letters in quick succession are one word, and one
 * letter again and again goes on to the next that begins with it.
 */
export function createTypeahead(): Typeahead {
  let word = '';
  let last = Number.NEGATIVE_INFINITY;
  return (items, present, key) => {
    // What is no letter has a name: `ArrowDown`, `F2`.
    if (key.length !== 1 || key === ' ') {
      return undefined;
    }
    const now = performance.now();
    const isSame = key.toLowerCase() === word;
    word = now - last < wordTime && !isSame ? word + key.toLowerCase() : key.toLowerCase();
    last = now;
    const find = (text: string, from: number) =>
      [...items.slice(from), ...items.slice(0, from)].find((item) =>
        item.textContent.trim().toLowerCase().startsWith(text),
      );
    // More than one letter may be for the item that the first has found already.
    const found = word.length > 1 ? find(word, Math.max(present, 0)) : find(word, present + 1);
    if (found || word.length === 1) {
      return found;
    }
    word = key.toLowerCase();
    return find(word, present + 1);
  };
}
