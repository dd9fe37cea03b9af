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
});

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

  test('R27: loopback hosts, and none that only look so', () => {
    expect(['localhost', '127.0.0.1:80', '[::1]:3000', 'a.localhost'].every(isLoopback)).toBe(true);
    expect(['localhost.example.com', '127.0.0.1.example.com', 'x127.0.0.1'].some(isLoopback)).toBe(
      false,
    );
  });
});
