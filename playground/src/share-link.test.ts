import { describe, expect, test } from 'vitest';

import { formatLink, parseLink, type Link } from './share-link.ts';

type Target = Parameters<typeof formatLink>[0];

const links: readonly Target[] = [
  { kind: 'component', component: undefined },
  { kind: 'component', component: { integration: 'note', componentId: 'note', place: 'document' } },
  {
    kind: 'component',
    component: { integration: 'a b', componentId: 'c/d', place: 'configuration_contentsource' },
  },
  { kind: 'document' },
  { kind: 'json', text: '{"type":"text","children":["Zürich 東京 🦊"]}' },
  { kind: 'json', text: 'no JSON at all' },
];

test.each(links)('a link is read as it was written: %j', (link) => {
  const hash = formatLink(link);
  expect(parseLink(hash)).toEqual(link);
  // What a browser makes of it in an address is the same.
  expect(parseLink(new URL(hash, 'https://example.com/').hash)).toEqual(link);
});

test('a link whose plus signs became spaces on the way is read', () => {
  const text = JSON.stringify(Array.from({ length: 200 }, (_, index) => index * 7919));
  const hash = formatLink({ kind: 'json', text });
  expect(hash).toContain('+');
  expect(parseLink(hash.replaceAll('+', ' '))).toEqual({ kind: 'json', text });
});

describe('a link that cannot be read says why', () => {
  test.each<[string, string]>([
    [
      '#json=',
      'What the link holds cannot be unpacked. It was probably cut off: ask for it again.',
    ],
    ['#component=note', 'The link names no component of an integration.'],
    ['#component=note/note/basement', 'The link names no component of an integration.'],
    [
      '#tsx=abc',
      'The link says “tsx”, which this playground does not know. It may come from a newer one.',
    ],
  ])('%s', (hash, reason) => {
    expect(parseLink(hash)).toEqual({ kind: 'unreadable', reason } satisfies Link);
  });

  test('and nothing that was pasted makes it throw', () => {
    const packed = formatLink({ kind: 'json', text: '{"type":"block"}' });
    for (let length = 0; length <= packed.length; length += 1) {
      expect(() => parseLink(packed.slice(0, length))).not.toThrow();
    }
    expect(() => parseLink('#component=%E0%A4%A/%')).not.toThrow();
  });
});
