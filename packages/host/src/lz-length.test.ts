import { decompressedLength } from '@contentkit/schema';
import lz from 'lz-string';
import { describe, expect, it } from 'vitest';

/** A small generator, so that a failing seed can be run again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe('decompressedLength', () => {
  it('R1: agrees with lz-string on every text', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const random = createRandom(seed);
      const characters = [2, 26, 300, 65_536][seed % 4] ?? 2;
      const text = Array.from({ length: Math.floor(random() * 2000) }, () =>
        String.fromCharCode(Math.floor(random() * characters)),
      ).join('');
      expect(decompressedLength(lz.compressToEncodedURIComponent(text)), `seed ${seed}`).toBe(
        text.length,
      );
    }
  });

  it('R1: agrees with lz-string on repetition, and on nothing', () => {
    for (const text of ['', 'a', 'aa', 'aaa', 'a'.repeat(100_000), 'ab'.repeat(50_000)]) {
      expect(decompressedLength(lz.compressToEncodedURIComponent(text))).toBe(text.length);
    }
  });

  it('R1: knows a bomb without setting it off', () => {
    const bomb = lz.compressToEncodedURIComponent('0'.repeat(300_000));
    expect(bomb.length).toBeLessThan(2000);
    expect(decompressedLength(bomb)).toBe(300_000);
  });

  it('R1: what is no compressed text has no length', () => {
    for (const text of ['A', 'hello world', '/', 'é', '$$$$', 'N4Ig', '']) {
      expect(decompressedLength(text), text).toBeUndefined();
    }
  });

  it('R1: whatever has a length is decompressed to that length', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$';
    let withLength = 0;
    for (let seed = 1; seed <= 3000; seed += 1) {
      const random = createRandom(seed);
      const text = Array.from({ length: 1 + Math.floor(random() * 12) }, () =>
        letters.charAt(Math.floor(random() * letters.length)),
      ).join('');
      const length = decompressedLength(text);
      if (length !== undefined) {
        withLength += 1;
        expect(lz.decompressFromEncodedURIComponent(text)?.length, `seed ${seed}`).toBe(length);
      }
    }
    expect(withLength).toBeGreaterThan(100);
  });
});
