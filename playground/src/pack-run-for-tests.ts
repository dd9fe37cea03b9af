/**
 * What lz-string makes of `length` times the letter `a`, and then some. Made as it makes it, entry by
 * entry: it would take minutes itself.
 */
export function packRun(length: number): string {
  const bits: number[] = [];
  const put = (value: number, count: number) => {
    for (let bit = 0; bit < count; bit += 1) bits.push((value >> bit) & 1);
  };
  put(0, 2);
  put('a'.charCodeAt(0), 8);
  // Each code stands for one letter more than the one before it.
  let entries = 4;
  let codeBits = 3;
  let total = 1;
  for (let run = 2; total < length; run += 1) {
    put(entries, codeBits);
    entries += 1;
    total += run;
    if (entries >= 2 ** codeBits) codeBits += 1;
  }
  put(2, codeBits);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$';
  let packed = '';
  for (let at = 0; at < bits.length; at += 6) {
    const value = [0, 1, 2, 3, 4, 5].reduce((sum, bit) => sum * 2 + (bits[at + bit] ?? 0), 0);
    packed += alphabet.charAt(value);
  }
  return packed;
}
