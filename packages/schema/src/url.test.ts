import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { checkUrl, isLoopback, resolveContentKitUrl } from './url.ts';

describe('checkUrl', () => {
  test('R17: http:, https: and mailto: may be opened', () => {
    expect(checkUrl('https://example.com/a b', 'link')).toBe('https://example.com/a%20b');
    expect(checkUrl('http://example.com', 'link')).toBe('http://example.com/');
    expect(checkUrl('mailto:a@example.com', 'link')).toBe('mailto:a@example.com');
    expect(checkUrl('mailto:a@example.com', 'resource')).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    '',
    '   ',
    'https://',
    'not a url',
    undefined,
    null,
    {},
  ])('R17: %j is never opened', (url) => {
    expect(checkUrl(url, 'link')).toBeUndefined();
    expect(checkUrl(url, 'resource')).toBeUndefined();
  });

  test('R31: a relative URL resolves against the content endpoint, else the public one', () => {
    const endpoints = {
      publicEndpoint: 'https://api.example.com/v1/integrations/note',
      publicContentEndpoint: 'https://content.example.com/note/',
    };
    expect(checkUrl('chart', 'resource', endpoints)).toBe('https://content.example.com/note/chart');
    expect(checkUrl('chart', 'resource', { publicEndpoint: endpoints.publicEndpoint })).toBe(
      'https://api.example.com/v1/integrations/note/chart',
    );
    expect(checkUrl('chart', 'resource')).toBeUndefined();
    expect(checkUrl('javascript:alert(1)', 'link', endpoints)).toBeUndefined();
  });

  test('R31: an endpoint that is missing or no URL leaves absolute URLs as they are', () => {
    const publicEndpoint = 'https://api.example.com/';
    expect(checkUrl('chart', 'resource', { publicContentEndpoint: '', publicEndpoint })).toBe(
      'https://api.example.com/chart',
    );
    for (const broken of ['', 'nowhere', '/relative']) {
      expect(checkUrl('https://a.b/c', 'link', { publicEndpoint: broken })).toBe('https://a.b/c');
      expect(checkUrl('chart', 'resource', { publicEndpoint: broken })).toBeUndefined();
    }
  });

  test('R17: an endpoint lends no scheme that is not allowed', () => {
    for (const publicEndpoint of ['javascript:alert(1)//', 'data:text/html,x', 'file:///a']) {
      expect(checkUrl('x', 'link', { publicEndpoint })).toBeUndefined();
      expect(checkUrl('//a.b', 'link', { publicEndpoint })).toBeUndefined();
    }
  });

  test('R17: what passes has an allowed scheme, and passes again as it is', () => {
    const endpoints = { publicEndpoint: 'https://api.example.com/note' };
    const scheme = fc.oneof(
      fc.constantFrom('javascript:', 'data:', 'HTTPS:', 'http:', 'mailto:', 'java\tscript:', '//'),
      fc.string(),
    );
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'binary' }), (start, rest) => {
        for (const use of ['link', 'resource'] as const) {
          const checked = checkUrl(`${start}${rest}`, use, endpoints);
          if (checked !== undefined) {
            expect(checked).toMatch(use === 'link' ? /^(https?|mailto):/ : /^https?:/);
            expect(checkUrl(checked, use)).toBe(checked);
          }
        }
      }),
    );
  });
});

/** Text as UTF-8 carries it. */
const wellFormed = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

describe('resolveContentKitUrl', () => {
  test('R27: is https, or http for loopback hosts', () => {
    expect(resolveContentKitUrl({ host: 'example.com', pathname: '/a' }, {})).toBe(
      'https://example.com/a',
    );
    expect(resolveContentKitUrl({ host: 'localhost:3000', pathname: '/a' }, {})).toBe(
      'http://localhost:3000/a',
    );
  });

  test('R27: the query follows the state; what the state lacks leaves no parameter', () => {
    const query = { repo: { $state: 'repo' }, none: { $state: 'none' }, fixed: 'a&b' };
    const url = { host: 'example.com', pathname: '/a', query };
    expect(resolveContentKitUrl(url, { repo: 'docs/é' })).toBe(
      'https://example.com/a?repo=docs%2F%C3%A9&fixed=a%26b',
    );
  });

  test('R27: a query and a fragment in the path keep their places', () => {
    const url = { host: 'a.b', query: { q: 'x' } };
    expect(resolveContentKitUrl({ ...url, pathname: '/a?kind=1#top' }, {})).toBe(
      'https://a.b/a?kind=1&q=x#top',
    );
    expect(resolveContentKitUrl({ ...url, pathname: 'a#top?' }, {})).toBe('https://a.b/a?q=x#top?');
    expect(resolveContentKitUrl({ host: 'a.b', pathname: '/a#top' }, {})).toBe('https://a.b/a#top');
  });

  test('R27: whatever the state holds arrives as one parameter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (key, value) => {
        const url = { host: 'a.b', pathname: '/p', query: { [key]: { $state: 'k' } } };
        const { host, pathname, hash, searchParams } = new URL(
          resolveContentKitUrl(url, { k: value }),
        );
        expect([host, pathname, hash]).toEqual(['a.b', '/p', '']);
        expect([...searchParams]).toEqual([[wellFormed(key), wellFormed(value)]]);
      }),
    );
    const halves = { host: 'a.b', pathname: '/', query: { q: { $state: 'q' } } };
    expect(resolveContentKitUrl(halves, { q: '\ud83d' })).toBe('https://a.b/?q=%EF%BF%BD');
  });

  test('R27: a number, a truth and a list in the state are sent as JSON', () => {
    const query = {
      a: { $state: 'a' },
      b: { $state: 'b' },
      c: { $state: 'c' },
      d: { $state: 'd' },
    };
    const state = { a: 1, b: false, c: ['x'], d: null };
    expect(resolveContentKitUrl({ host: 'a.b', pathname: '/', query }, state)).toBe(
      'https://a.b/?a=1&b=false&c=%5B%22x%22%5D',
    );
  });

  test('R27: loopback hosts, and none that only look so', () => {
    expect(['localhost', '127.0.0.1:80', '[::1]:3000', 'a.localhost'].every(isLoopback)).toBe(true);
    expect(['localhost.example.com', '127.0.0.1.example.com', 'x127.0.0.1'].some(isLoopback)).toBe(
      false,
    );
  });
});
