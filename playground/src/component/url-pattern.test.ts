import { matchesUnfurlPattern } from '@contentkit/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canMatch, checkPattern, isCoveredBy } from './url-pattern.ts';

describe('R23: a pattern for requests', () => {
  test.each([
    'https://api.example/tasks/*',
    'https://api.example/tasks',
    'https://*.example.com/browse/**',
    'https://api.example:8443/*',
    'http://127.0.0.1:*/v1/**',
    'https://**/tasks',
    '**/tasks',
    '*://api.example/**',
    'http*://api.example/*',
    'https',
    'https://',
    'https://a.example/%20*',
    '**',
  ])('can match: %s', (pattern) => {
    expect(checkPattern(pattern, 'request')).toBeUndefined();
  });

  test.each([
    ['/tasks', undefined],
    ['api.example/tasks/*', 'https://api.example/tasks/*'],
    ['//api.example/tasks/*', 'https://api.example/tasks/*'],
    [' https://api.example/*', 'https://api.example/*'],
    ['https://API.example/*', 'https://api.example/*'],
    ['https://api.example:443/*', 'https://api.example/*'],
    ['https://*.example.com', 'https://*.example.com/'],
    ['https://api.example/my tasks/*', 'https://api.example/mytasks/*'],
    ['https://api.example/ü/*', 'https://api.example/%C3%BC/*'],
    ['*.example.com/x', 'https://*.example.com/x'],
    ['ftp://files.example/*', undefined],
  ])('cannot match: %s', (pattern, better) => {
    const problem = checkPattern(pattern, 'request');
    expect(problem?.severity).toBe('error');
    expect(problem?.better).toBe(better);
  });

  test('that was not written asks for one', () => {
    expect(checkPattern(' ', 'request')?.message).toMatch(/^Write a pattern/);
  });

  test('says what is wrong', () => {
    expect(checkPattern('/tasks', 'request')?.message).toBe(
      'This matches no request: a pattern is over the whole address, from `https://` on.',
    );
    expect(checkPattern('https://API.example/*', 'request')?.message).toBe(
      'This matches no request: addresses are written `https://api.example/*`.',
    );
  });
});

describe('R23: a pattern for links', () => {
  test.each(['https://*.example.com', 'https://API.example/*', 'notion://page/*', 'mailto:*'])(
    'is held against what was pasted: %s',
    (pattern) => {
      expect(checkPattern(pattern, 'link')).toBeUndefined();
    },
  );

  test.each(['example.com/*', '/tasks', 'https://example.com/a b/*'])(
    'cannot match: %s',
    (pattern) => {
      expect(checkPattern(pattern, 'link')?.severity).toBe('error');
    },
  );

  test.each(['**', 'https://**', 'https:', 'http'])(
    'that matches any is warned of: %s',
    (pattern) => {
      expect(checkPattern(pattern, 'link')?.severity).toBe('warning');
    },
  );
});

// Without a fragment: what a star takes its `#` away from is written otherwise in a query.
const urls = fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href);

test('R23: a pattern made from a URL can match', () => {
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.constantFrom('*', '**')), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(urls, cuts, (url, all) => {
      let pattern = url;
      for (const [at, length, star] of all) {
        // The scheme stays: of `h*//` nobody can tell what it is about.
        const from = 8 + (at % Math.max(1, pattern.length - 8));
        pattern = pattern.slice(0, from) + star + pattern.slice(from + length);
      }
      fc.pre(matchesUnfurlPattern(pattern, url));
      expect(canMatch(pattern, 'request') && canMatch(pattern, 'link')).toBe(true);
    }),
  );
});

test('R23: what a covering pattern covers, it matches', () => {
  const patterns = fc
    .array(fc.constantFrom('https://', 'a', 'b/', '*', '**'), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''));
  const texts = fc
    .array(fc.constantFrom('https://', 'a', 'b/'), { maxLength: 5 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(patterns, patterns, texts, (pattern, other, url) => {
      fc.pre(isCoveredBy(pattern, other) && matchesUnfurlPattern(pattern, url));
      expect(matchesUnfurlPattern(other, url)).toBe(true);
    }),
  );
});

test.each([
  ['https://a.example/tasks/*', 'https://a.example/', true],
  ['https://a.example/tasks/*', 'https://a.example/**', true],
  ['https://a.example/tasks/*', 'https://a.example/tasks/*', true],
  ['https://a.example/', 'https://a.example/tasks', false],
  ['https://a.example/tasks/1', 'https://*/tasks/1', false],
])('%s is covered by %s: %s', (pattern, other, expected) => {
  expect(isCoveredBy(pattern, other)).toBe(expected);
});
