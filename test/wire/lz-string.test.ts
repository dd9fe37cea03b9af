// What is sent compressed (R1, R2), from our client to our host.
import { compressRequest, createRenderClient, serializeRequest } from '@contentkit/client';
import type { RenderRequest } from '@contentkit/schema/reader';
import * as fc from 'fast-check';
import { compressToBase64, decompressFromEncodedURIComponent } from 'lz-string';
import { describe, expect, test } from 'vitest';

import { fuzz } from '../support/fuzz.ts';
import { Random } from '../support/random.ts';
import { createEchoHost, echoEndpoint } from './echo-host.ts';
import { requestFor } from './render-sample.ts';

/** Beside other tests the slice takes a few seconds, and the long run as many times as long. */
const timeout = 30_000 * fuzz.factor;

const options = (numRuns: number) => ({ seed: fuzz.seed, numRuns: numRuns * fuzz.factor });

/** The longest URL that goes out as GET. */
const maximumUrlLength = 8000;

/** UTF-16 units from the scripts that people write in, and from what no one writes. */
const writing: Record<string, readonly [first: number, last: number]> = {
  ASCII: [0x20, 0x7e],
  'one letter': [0x61, 0x61],
  'control characters': [0, 0x1f],
  'Latin-1': [0xa0, 0xff],
  Cyrillic: [0x400, 0x4ff],
  Arabic: [0x600, 0x6ff],
  Devanagari: [0x900, 0x97f],
  Han: [0x4e00, 0x9fff],
  Hangul: [0xac00, 0xd7a3],
  'halves of emoji': [0xd83c, 0xdfff],
  anything: [0, 0xffff],
};

/** Texts from nothing to tens of thousands of characters. */
const texts = fc
  .record({
    units: fc.constantFrom(...Object.keys(writing)),
    length: fc.oneof(
      { weight: 3, arbitrary: fc.nat(40) },
      { weight: 3, arbitrary: fc.nat(4000) },
      { weight: 1, arbitrary: fc.nat(40_000) },
    ),
    seed: fc.nat(),
  })
  .map(({ units, length, seed }) => {
    const random = new Random(seed);
    const [first, last] = writing[units] ?? [0, 0];
    return Array.from({ length }, () => String.fromCharCode(random.integer(first, last))).join('');
  });

const requests: fc.Arbitrary<RenderRequest> = fc
  .record({
    text: texts,
    // Smaller by far, but with every shape that JSON has.
    value: fc.jsonValue({ stringUnit: 'binary' }),
    key: fc.string({ unit: 'binary' }),
  })
  .map(({ text, value, key }) =>
    requestFor('echo', { props: jsonOf({ text, value, [key]: key }) }),
  );

/** What is left of a value after JSON. */
function jsonOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

describe('a first render', () => {
  test(
    'R1, R2: of every size and script arrives as it was sent, as GET up to 8,000 characters',
    { timeout },
    async () => {
      const methods = new Set<string>();
      await fc.assert(
        fc.asyncProperty(requests, async (request) => {
          const { fetch, received } = createEchoHost();
          const answer = await createRenderClient({ endpoint: echoEndpoint, fetch })(request, {});
          expect(answer).toMatchObject({ returnValue: { request } });
          const url = `${echoEndpoint}?request=${await compressRequest(request)}`;
          const isShort = url.length <= maximumUrlLength;
          expect(received).toMatchObject([
            { method: isShort ? 'GET' : 'POST', url: isShort ? url : echoEndpoint },
          ]);
          methods.add(isShort ? 'GET' : 'POST');
        }),
        options(80),
      );
      expect([...methods].toSorted()).toEqual(['GET', 'POST']);
    },
  );

  test('R2: goes out as GET with a URL of 8,000 characters, and as POST with one of 8,001', async () => {
    const request = requestFor('echo', { props: { text: 'Sol & Mond 🌒' } });
    const bare = `${echoEndpoint}?v=&request=${await compressRequest(request)}`.length;
    for (const [total, method] of [
      [maximumUrlLength, 'GET'],
      [maximumUrlLength + 1, 'POST'],
    ] as const) {
      const { fetch, received } = createEchoHost();
      const endpoint = `${echoEndpoint}?v=${'x'.repeat(total - bare)}`;
      const answer = await createRenderClient({ endpoint, fetch })(request, {});
      expect(answer).toMatchObject({ returnValue: { request } });
      const length = method === 'GET' ? total : endpoint.length;
      expect(received.map((got) => [got.method, got.url.length])).toEqual([[method, length]]);
    }
  });
});

describe('the parameter', () => {
  test(
    'R1: is the same for equal requests, needs no encoding, and is lz-string’s',
    { timeout },
    async () => {
      await fc.assert(
        fc.asyncProperty(requests, async (request) => {
          const { props, ...rest } = request;
          const compressed = await compressRequest(request);
          expect(compressed).toMatch(/^[\w+$-]*$/);
          expect(await compressRequest({ props, ...rest })).toBe(compressed);
          const text = decompressFromEncodedURIComponent(compressed);
          expect(text).toBe(serializeRequest(request));
          expect(JSON.parse(text)).toEqual(request);
        }),
        options(40),
      );
    },
  );

  test(
    'R1: is read from Base64, too, encoded or not, and where a + became a space',
    { timeout },
    async () => {
      const { fetch } = createEchoHost(undefined, { renderParameterLength: Infinity });
      let [withPlus, withSlash, padded] = [0, 0, 0];
      await fc.assert(
        fc.asyncProperty(requests, async (request) => {
          const base64 = compressToBase64(serializeRequest(request));
          withPlus += Number(base64.includes('+'));
          withSlash += Number(base64.includes('/'));
          padded += Number(base64.endsWith('='));
          for (const parameter of [
            base64,
            encodeURIComponent(base64),
            base64.replaceAll('+', '%20'),
            base64.replace(/=+$/, ''),
            (await compressRequest(request)).replaceAll('+', '%20'),
            encodeURIComponent(await compressRequest(request)),
          ]) {
            const response = await fetch(`${echoEndpoint}?request=${parameter}`);
            expect(await response.json()).toMatchObject({ returnValue: { request } });
          }
        }),
        options(25),
      );
      expect(Math.min(withPlus, withSlash, padded)).toBeGreaterThan(5);
    },
  );
});

describe('a bomb', () => {
  /**
   * What lz-string expands to as many characters as can be: a letter, and then codes each of which
   * stands for the longest text so far and one letter more.
   */
  function bombOf(length: number): string {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$';
    const bits: number[] = [];
    const write = (value: number, count: number) => {
      for (let bit = 0; bit < count; bit += 1) bits.push((value >> bit) & 1);
    };
    // The letter 0: a new one, in eight bits.
    write(0, 2);
    write('0'.charCodeAt(0), 8);
    let codeBits = 3;
    let entries = 4;
    const end = 2;
    while (bits.length + 2 * codeBits < length * 6) {
      write(entries, codeBits);
      entries += 1;
      if (entries >= 2 ** codeBits) codeBits += 1;
    }
    write(end, codeBits);
    const characters: string[] = [];
    for (let index = 0; index < bits.length; index += 6) {
      let value = 0;
      for (let bit = 0; bit < 6; bit += 1) value = value * 2 + (bits[index + bit] ?? 0);
      characters.push(alphabet.charAt(value));
    }
    return characters.join('');
  }

  test('R1: is one: lz-string expands it a thousandfold', () => {
    const bomb = bombOf(2000);
    expect(bomb.length).toBeLessThanOrEqual(2000);
    expect(decompressFromEncodedURIComponent(bomb)).toMatch(/^0{500000}0*$/);
  });

  test.each([
    ['of kilobytes', 4000, 413, 'larger than 1048576 bytes'],
    ['as long as a parameter may be', 32_768, 413, 'larger than 1048576 bytes'],
    ['that is longer', 1_000_000, 414, 'longer than 32768 characters'],
  ])('R1: %s is refused at once', async (_name, length, status, message) => {
    const { fetch, renders } = createEchoHost();
    const bomb = bombOf(length);
    const refusals = async () => {
      for (let count = 0; count < 20; count += 1) {
        const parameter = count % 2 === 0 ? bomb : bomb.replaceAll('-', '/');
        const response = await fetch(`${echoEndpoint}?request=${parameter}`);
        expect(response.status).toBe(status);
        expect(await response.text()).toContain(message);
      }
    };
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    await refusals();
    // Expanded, they would be two gigabytes, and take minutes.
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(100_000_000);
    expect(renders()).toBe(0);
  });

  test('R1: that our own client sends without knowing is refused in words for a person', async () => {
    const { fetch } = createEchoHost(undefined, { renderRequestBytes: 10_000 });
    const render = createRenderClient({ endpoint: echoEndpoint, fetch });
    const request = requestFor('echo', { props: { text: '0'.repeat(100_000) } });
    await expect(render(request, {})).rejects.toMatchObject({
      name: 'RenderError',
      status: 413,
      code: '413',
      retryable: false,
      message: expect.stringContaining('The request is larger than 10000 bytes.') as string,
    });
  });
});
