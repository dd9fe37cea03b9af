const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$';
const bitsPerCharacter = 6;

// The codes that stand for no entry of the dictionary.
const newByte = 0;
const newCodeUnit = 1;
const end = 2;
const firstEntry = 3;

/**
 * How long the text is that `compressToEncodedURIComponent` made `compressed` from, in UTF-16
 * units. Nothing is decompressed: a few kilobytes can stand for a gigabyte, and whoever sends them
 * should not be the one to decide.
 *
 * @returns The length, or `undefined` where `compressed` is no compressed text.
 *
 * @example
 * ```ts
 * decompressedLength('IY1-kA'); // 20, which are twenty times the letter a
 * ```
 */
export function decompressedLength(compressed: string): number | undefined {
  const read = createBitReader(compressed);

  // The first code has two bits, and is never an entry of the dictionary, which is empty yet.
  const first = read(2);
  if (first === end) return 0;
  if (first === undefined || first > end || read(first === newByte ? 8 : 16) === undefined) {
    return undefined;
  }
  const lengths: number[] = [0, 0, 0, 1];
  let length = 1;
  let previous = 1;
  let codeBits = 3;

  for (;;) {
    const code = read(codeBits);
    if (code === undefined) return undefined;
    if (code === end) return length;

    let entry = lengths[code];
    if (code === newByte || code === newCodeUnit) {
      if (read(code === newByte ? 8 : 16) === undefined) return undefined;
      lengths.push(1);
      entry = 1;
    } else if (code < firstEntry || code > lengths.length) {
      return undefined;
    }
    // The entry that is about to be added is the previous one and its own first character.
    entry ??= previous + 1;
    if (lengths.length >= 2 ** codeBits) codeBits += 1;

    length += entry;
    lengths.push(previous + 1);
    previous = entry;
    if (lengths.length >= 2 ** codeBits) codeBits += 1;
  }
}

/** Reads codes, their lowest bit first, from characters, their highest bit first. */
function createBitReader(compressed: string): (bits: number) => number | undefined {
  let index = 0;
  let character = 0;
  let bitsLeft = 0;
  return (bits) => {
    let code = 0;
    for (let bit = 0; bit < bits; bit += 1) {
      if (bitsLeft === 0) {
        if (index >= compressed.length) return undefined;
        character = alphabet.indexOf(compressed.charAt(index));
        if (character < 0) return undefined;
        index += 1;
        bitsLeft = bitsPerCharacter;
      }
      bitsLeft -= 1;
      code |= ((character >> bitsLeft) & 1) << bit;
    }
    return code;
  };
}
