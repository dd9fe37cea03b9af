import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { matchesUnfurlPattern, matchUnfurl } from './unfurl.ts';

describe('R23: unfurl patterns', () => {
  test.each([
    ['https://github.com/*/*/blob/**', 'https://github.com/a/b/blob/main/src/x.ts#L3', true],
    ['https://github.com/*/*/blob/**', 'https://github.com/a/blob/main/x.ts', false],
    ['https://*.example.net/browse/**', 'https://team.example.net/browse/X-1?a=b', true],
    ['https://*.example.net/browse/**', 'https://a/b.example.net/browse/X-1', false],
    ['https://app.example/*', 'https://app.example/a/b?c#d', true],
    ['https://app.example/', 'https://app.example/anything', true],
    ['https://app.example/', 'https://app.example.evil/', false],
    ['https://a.b/*/edit', 'https://a.b/1/edit', true],
    ['https://a.b/*/edit', 'https://a.b/1/2/edit', false],
    ['https://a.b/*/edit', 'https://a.b/1/edit/more', false],
    ['https://a.b/*/edit', 'https://a.b//edit', true],
  ])('R23: %s on %s: %s', (pattern, url, matches) => {
    expect(matchesUnfurlPattern(pattern, url)).toBe(matches);
  });

  test('R23: the pattern with the most literal characters wins', () => {
    const blocks = [
      { id: 'any', urlUnfurl: ['https://a.b/*'] },
      { id: 'issue', urlUnfurl: ['https://a.b/issues/*'] },
      { id: 'none' },
    ];
    expect(matchUnfurl('https://a.b/issues/7', blocks)?.id).toBe('issue');
    expect(matchUnfurl('https://a.b/other', blocks)?.id).toBe('any');
    expect(matchUnfurl('https://c.d/', blocks)).toBeUndefined();
  });

  test('R23: of two patterns that fit equally well, the first one wins', () => {
    const blocks = [
      { id: 'first', urlUnfurl: ['https://a.b/*/x', 'https://a.b/y/*'] },
      { id: 'second', urlUnfurl: ['https://a.b/*/x'] },
    ];
    expect(matchUnfurl('https://a.b/1/x', blocks)?.id).toBe('first');
    expect(matchUnfurl('https://a.b/1/x', blocks.toReversed())?.id).toBe('second');
  });

  test('R23: what a regular expression would find, the matcher finds', () => {
    const pattern = fc.array(fc.constantFrom('*', '**', '***', '/', 'a', 'b', 'ab', '.', '+'), {
      maxLength: 8,
    });
    const url = fc.array(fc.constantFrom('/', 'a', 'b', '.', '\n', '😀'), { maxLength: 12 });
    fc.assert(
      fc.property(pattern, url, (parts, characters) => {
        const glob = parts.join('');
        const text = characters.join('');
        expect(matchesUnfurlPattern(glob, text)).toBe(expressionOf(glob).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['many stars', `https://a.b/${'*a'.repeat(20)}b`],
    ['many double stars', `https://a.b/${'**a'.repeat(20)}b`],
    ['long literals', `https://a.b/**${'a'.repeat(200)}b**${'a'.repeat(200)}b`],
  ])('R23: matching takes linear time, whatever pattern and URL conspire: %s', (_, pattern) => {
    const url = `https://a.b/${'a'.repeat(200_000)}c`;
    const start = performance.now();
    expect(matchesUnfurlPattern(pattern, url)).toBe(false);
    // Quadratic time would be minutes, backtracking would never end.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

/** A pattern as a regular expression, whose time is not linear. */
function expressionOf(pattern: string): RegExp {
  const source = pattern.replaceAll(/\*+|[.+/]/g, (part, at: number) => {
    if (!part.startsWith('*')) {
      return `\\${part}`;
    }
    return part.length > 1 || at + part.length === pattern.length ? '[^]*' : '[^/]*';
  });
  return new RegExp(`^${source}${pattern.includes('*') ? '$' : ''}`);
}
