/** What moves the cursor, clears the screen or turns the reading direction round. */
const unsafe = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Text from a file, in which nothing can take hold of the terminal. */
export function printable(text: string): string {
  return text.replaceAll(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const narrow = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** How many columns a terminal takes for a text. */
export function columnsOf(text: string): number {
  return Array.from(text, (character) =>
    narrow.test(character) ? 0 : wide.test(character) ? 2 : 1,
  ).reduce<number>((sum, columns) => sum + columns, 0);
}
